"""`--bump`: the version of a client counts up by what has changed for its callers, and its changelog says so."""

import json
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, Answer, files, gen_client

BREAKING = SPEC.replace("name: {type: string}", "name: {type: integer}")
MORE = SPEC.replace("name: {type: string}", "name: {type: string}\n        size: {type: string}")
WORDS = SPEC.replace("description: Fine.", "description: Good.")


def made(here: Path, text: str, *more: str, **variables: str) -> Answer:
    (here / "api.yaml").write_text(text)
    answer = gen_client(here, "api.yaml", "-o", "out", "--bump", *more, **variables)
    assert answer.code == 0, answer.err
    return answer


def version(here: Path) -> str:
    told = json.loads((here / "out/.gen-client/manifest.json").read_text())["version"]
    assert f'version = "{told}"' in (here / "out/pyproject.toml").read_text()
    return str(told)


@pytest.mark.parametrize(
    ("first", "text", "expected"),
    [
        ("1.2.3", BREAKING, "2.0.0"),
        ("1.2.3", MORE, "1.3.0"),
        ("1.2.3", WORDS, "1.2.4"),
        ("1.2.3", SPEC, "1.2.3"),
        ("0.2.3", BREAKING, "0.3.0"),
        ("0.2.3", MORE, "0.2.4"),
    ],
)
def test_the_version_is_that_of_the_worst_change(
    tmp_path: Path, first: str, text: str, expected: str
) -> None:
    made(tmp_path, SPEC, "--package-version", first)
    assert version(tmp_path) == first
    made(tmp_path, text, "--package-version", first)
    assert version(tmp_path) == expected


def test_a_run_without_changes_changes_nothing(tmp_path: Path) -> None:
    made(tmp_path, SPEC)
    made(tmp_path, BREAKING)
    before = files(tmp_path / "out")
    assert "nothing has changed since the last run" in made(tmp_path, BREAKING).err
    (tmp_path / "out/.gen-client/last-run.json").unlink()
    assert " 0 files written" in made(tmp_path, BREAKING).err
    assert files(tmp_path / "out") == before


def test_what_callers_do_not_see_is_a_patch(tmp_path: Path) -> None:
    """Files differ, and the client is the same to programs."""
    made(tmp_path, SPEC)
    said = 'version: "1", contact: {name: A, email: a@example.com}'
    answer = made(tmp_path, SPEC.replace('version: "1"', said))
    assert "version 1.0.1" in answer.err
    assert version(tmp_path) == "1.0.1"
    assert "callers see the same" in (tmp_path / "out/CHANGELOG.md").read_text()


def test_the_changelog_grows_and_stays_its_owners(tmp_path: Path) -> None:
    made(tmp_path, SPEC)
    log = tmp_path / "out/CHANGELOG.md"
    own = log.read_bytes().replace(b"- The client of", b"- At last: the client of")
    log.write_bytes(own.replace(b"\n", b"\r\n"))
    answer = made(tmp_path, BREAKING, SOURCE_DATE_EPOCH="1772582400")
    assert "for callers: 1 breaking change; version 2.0.0" in answer.err
    text = log.read_bytes()
    assert b"## [2.0.0] - 2026-03-04\r\n\r\n### Changed\r\n" in text
    assert b"**Breaking:** `Item.name` is `integer` now, it was `string`." in text
    assert text.index(b"2.0.0") < text.index(b"- At last: the client of")
    assert b"CHANGELOG.md" not in (tmp_path / "out/.gen-client/manifest.json").read_bytes()


def test_a_changelog_that_is_no_text_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/CHANGELOG.md").write_bytes(b"\xff\xfe\x00")
    made(tmp_path, SPEC)
    assert (tmp_path / "out/CHANGELOG.md").read_bytes() == b"\xff\xfe\x00"


def test_a_check_shows_the_version_and_writes_nothing(tmp_path: Path) -> None:
    made(tmp_path, SPEC)
    before = files(tmp_path / "out")
    (tmp_path / "api.yaml").write_text(BREAKING)
    answer = gen_client(tmp_path, "api.yaml", "-o", "out", "--bump", "--check")
    assert answer.code == 1
    assert "for callers: 1 breaking change; version 2.0.0" in answer.err
    assert "+## [2.0.0]" in answer.out
    assert files(tmp_path / "out") == before


def test_settings_say_auto(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text(
        'spec = "api.yaml"\noutput = "out"\npackage-version = "auto"\n'
    )
    assert gen_client(tmp_path).code == 0
    assert version(tmp_path) == "1.0.0"
    (tmp_path / "api.yaml").write_text(BREAKING)
    assert gen_client(tmp_path).code == 0
    assert version(tmp_path) == "2.0.0"


def test_a_pre_release_is_not_counted_up(tmp_path: Path) -> None:
    made(tmp_path, SPEC, "--package-version", "1.0.0rc1")
    (tmp_path / "api.yaml").write_text(BREAKING)
    answer = gen_client(tmp_path, "api.yaml", "-o", "out", "--bump")
    assert answer.code == 1
    assert "error[O155]" in answer.err
    assert version(tmp_path) == "1.0.0rc1"
