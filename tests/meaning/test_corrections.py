"""What the settings say of pages: taken over, or refused with its place."""

import json
from pathlib import Path

import pytest

from tests.cli.calls import gen_client
from tests.meaning.documents import HEAD, listing

SPEC = HEAD + listing(
    "after:string page:integer",
    "{type: object, properties: {data: {type: array, items: {type: string}}, "
    "meta: {type: object, properties: {id: {type: string}, more: {type: boolean}}}}}",
)


def dumped(folder: Path, settings: str) -> object:
    (folder / "spec.yaml").write_text(SPEC)
    (folder / "gen-client.toml").write_text(settings)
    answer = gen_client(folder, "spec.yaml", "--dump-model")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)["services"][0]["operations"][0].get("pagination")


def test_what_is_found_can_be_taken_back(tmp_path: Path) -> None:
    assert dumped(tmp_path, "") is not None
    assert dumped(tmp_path, "[pagination]\nlistThings = false\n") is None


@pytest.mark.parametrize(
    "settings",
    [
        '[pagination]\nlistThings = { style="cursor", parameter="after", items="data", '
        'next="meta.id", more="meta.more" }\n',
        '[pagination.listThings]\nstyle = "cursor"\nparameter = "after"\nitems = "data"\n'
        'next = "meta.id"\nmore = "meta.more"\n',
    ],
)
def test_the_settings_win(tmp_path: Path, settings: str) -> None:
    assert dumped(tmp_path, settings) == {
        "style": {"is": "ByCursor", "parameter": "after", "next": "meta.id", "more": "meta.more"},
        "items": "data",
        "item": {"is": "Scalar", "kind": "string"},
    }


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("listThing = false", ":2:1: error[C109]: there is no operation 'listThing'"),
        ("listThing = false", "did you mean 'listThings'?"),
        ("listThings = true", ":2:1: error[C110]"),
        ('listThings = { style = "curser" }', 'its style is not one of "cursor", "page"'),
        ('listThings = { style = "cursor", parameter = "after" }', "'next' is missing"),
        ('listThings = { style = "page", parameter = "pag" }', "did you mean 'page'?"),
        ('listThings = { style = "page", parameter = "page", items = "x" }', "no list at 'x'"),
        ('listThings = { style = "link", next = "meta.x" }', "there is no 'meta.x' in the answer"),
        ('listThings = { style = "link", nxt = "x" }', "did you mean 'next'?"),
        ('listThings = { style = "link", next = 1 }', "'next' is not a string"),
        ('listThings.style = "link"\nlistThings.nxt = "x"', ":3:1: error[C110]"),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, settings: str, said: str) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text(f"[pagination]\n{settings}\n")
    answer = gen_client(tmp_path, "spec.yaml", "--dump-model")
    assert answer.code == 1
    assert said in answer.err
    assert answer.out == ""


def test_a_quoted_operation_may_hold_dots(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC.replace("listThings", "things.list"))
    (tmp_path / "gen-client.toml").write_text(
        '[pagination."things.list"]\nstyle = "link"\nnext = "no"\n'
    )
    answer = gen_client(tmp_path, "spec.yaml", "--dump-model")
    assert "gen-client.toml:3:1: error[C110]" in answer.err
