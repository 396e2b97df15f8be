"""`gen-client diff` as a user calls it: documents, revisions, what is shown, and exit codes."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, gen_client

CHANGED = SPEC.replace("name: {type: string}", "name: {type: integer}").replace(
    "    post:\n      operationId: createItem", "    post:\n      operationId: makeItem"
)
NO_GIT = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "old.yaml").write_text(SPEC)
    (tmp_path / "new.yaml").write_text(CHANGED)
    return tmp_path


def test_what_breaks_comes_first_with_its_place(here: Path) -> None:
    answer = gen_client(here, "diff", "old.yaml", "new.yaml")
    lines = answer.out.splitlines()
    assert answer.code == 0
    assert lines[0] == "python: 2 breaking changes"
    assert "  ItemsApi.create_item" in lines
    assert (
        "    - is called `ItemsApi.make_item` now, it was `ItemsApi.create_item`  new.yaml:11"
        in lines
    )
    assert "    - name is `integer` now, it was `string`  new.yaml:21" in lines
    assert "\x1b" not in answer.out


def test_colour_is_as_the_environment_says(here: Path) -> None:
    asked = gen_client(here, "diff", "old.yaml", "new.yaml", FORCE_COLOR="1")
    assert "\x1b[31m" in asked.out
    refused = gen_client(here, "diff", "old.yaml", "new.yaml", FORCE_COLOR="1", NO_COLOR="1")
    assert "\x1b" not in refused.out


@pytest.mark.parametrize(
    ("new", "fail_on", "code"),
    [
        ("new.yaml", "breaking", 1),
        ("new.yaml", "any", 1),
        ("more.yaml", "breaking", 0),
        ("more.yaml", "compatible", 1),
        ("text.yaml", "compatible", 0),
        ("text.yaml", "any", 1),
        ("old.yaml", "any", 0),
    ],
)
def test_the_exit_code_is_as_bad_as_asked(here: Path, new: str, fail_on: str, code: int) -> None:
    more = SPEC.replace(
        "name: {type: string}", "name: {type: string}\n        size: {type: string}"
    )
    (here / "more.yaml").write_text(more)
    (here / "text.yaml").write_text(SPEC.replace("description: Fine.", "description: Good."))
    assert gen_client(here, "diff", "old.yaml", new, "--fail-on", fail_on).code == code


def test_json_says_the_same_with_kinds(here: Path) -> None:
    answer = gen_client(here, "diff", "old.yaml", "new.yaml", "--format", "json")
    (target,) = answer.report["targets"]
    assert target["counts"] == {"breaking": 2, "compatible": 0, "docs": 0}
    found = {each["kind"]: each for each in target["changes"]}
    assert found.keys() == {"operation-renamed", "field-type"}
    field = found["field-type"]
    assert (field["subject"], field["file"], field["line"]) == ("Item.name", "new.yaml", 21)
    assert (field["grade"], field["document"]) == ("breaking", "new")


def test_markdown_cannot_be_changed_by_the_document(here: Path) -> None:
    evil = SPEC.replace(
        "name: {type: string}", "name: {type: string, enum: ['`</details>|@you', '<b>']}"
    )
    (here / "evil.yaml").write_text(evil)
    answer = gen_client(here, "diff", "old.yaml", "evil.yaml", "--format", "markdown")
    assert "</details>|" not in answer.out
    rows = [line for line in answer.out.splitlines() if line.startswith("| `Item.name`")]
    assert len(rows) == 1
    assert rows[0].count("|") - rows[0].count("\\|") == 5


def test_a_revision_is_read_with_the_files_that_it_refers_to(here: Path) -> None:
    (here / "specs/parts").mkdir(parents=True)
    api = SPEC.replace("name: {type: string}", "name: {$ref: 'parts/name.yaml'}")
    (here / "specs/api.yaml").write_text(api)
    (here / "specs/parts/name.yaml").write_text("type: string\n")
    git(here, "init", "-q")
    git(here, "add", "specs")
    git(here, "commit", "-qm", "first")
    (here / "specs/parts/name.yaml").write_text("type: integer\n")
    new = api.replace("/items:", "/items:\n    delete: {responses: {'204': {description: Gone.}}}")
    (here / "specs/api.yaml").write_text(new)
    answer = gen_client(here, "diff", "HEAD:specs/api.yaml", "specs/api.yaml", **NO_GIT)
    assert answer.code == 0, answer.err
    assert "  Name\n    - is `integer` now, it was `string`  specs/parts/name.yaml:1" in answer.out
    back = gen_client(
        here / "specs", "diff", "api.yaml", "HEAD:./api.yaml", "--format", "json", **NO_GIT
    )
    files = {each["file"] for each in back.report["targets"][0]["changes"]}
    assert files == {"HEAD:specs/parts/name.yaml", "api.yaml"}, back.out


@pytest.mark.parametrize(
    ("given", "code", "why"),
    [
        ("HEAD:nothing.yaml", "O152", "nothing.yaml"),
        ("nowhere:old.yaml", "O152", "there is no revision 'nowhere'"),
        ("--output=x:old.yaml", None, ""),
        ("missing.yaml", "D101", "missing.yaml"),
        ("empty", "O150", "no client that gen-client has made"),
    ],
)
def test_what_cannot_be_had_is_an_error(here: Path, given: str, code: str | None, why: str) -> None:
    (here / "empty").mkdir()
    git(here, "init", "-q")
    git(here, "add", "old.yaml")
    git(here, "commit", "-qm", "first")
    answer = gen_client(here, "diff", given, "new.yaml", **NO_GIT)
    if code is None:
        assert answer.code == 2
        return
    assert answer.code == 1
    assert f"error[{code}]" in answer.err
    assert why in answer.err


def test_a_fault_in_a_revision_is_told_with_its_place_there(here: Path) -> None:
    (here / "bad.yaml").write_text("openapi: 3.1.0\ninfo: [\n")
    git(here, "init", "-q")
    git(here, "add", "bad.yaml")
    git(here, "commit", "-qm", "first")
    answer = gen_client(here, "diff", "HEAD:bad.yaml", "new.yaml", **NO_GIT)
    assert answer.code == 1
    assert "HEAD:bad.yaml:" in answer.err
    assert "/tmp" not in answer.err.replace(str(here), "")


def test_targets_that_there_are_not_are_refused(here: Path) -> None:
    answer = gen_client(here, "diff", "old.yaml", "new.yaml", "--target", "pyhton")
    assert answer.code == 2
    assert "did you mean 'python'?" in answer.err


def test_json_is_json_for_each_target(here: Path) -> None:
    answer = gen_client(
        here,
        "diff",
        "old.yaml",
        "new.yaml",
        "--format",
        "json",
        "--target",
        "python",
        "--target",
        "eiffel",
    )
    targets = json.loads(answer.out)["targets"]
    assert [each["target"] for each in targets] == ["python", "eiffel"]
    subjects = [{each["subject"] for each in one["changes"]} for one in targets]
    assert "Item.name" in subjects[0]
    assert "ITEM.name" in subjects[1]
