"""What is told again is what was found, whatever the document is called then."""

import pytest

from generator.diagnostics import Diagnostic, Location, Severity, Source
from generator.diagnostics.retelling import retell, tell

MAIN, PART = Source("api.yaml", "one\ntwo\n"), Source("parts/api.yaml", "three\n")
DOCUMENTS = {"": MAIN, "parts/api.yaml": PART}


def found(message: str, hint: str = "", at: Location | None = None) -> Diagnostic:
    return Diagnostic("V301", Severity.WARNING, message, at, hint)


@pytest.mark.parametrize("at", [None, Location(MAIN, 2, 3, "/x"), Location(PART, 1, 1, "")])
def test_comes_back_with_its_place(at: Location | None) -> None:
    problem = found("what is wrong: 3:4", "what to do, é", at)
    told = tell([problem], DOCUMENTS)
    assert told is not None
    assert retell(told, DOCUMENTS) == [problem]


def test_a_place_in_a_text_follows_the_name_of_the_document() -> None:
    told = tell([found("as at parts/api.yaml:1:2", "first: api.yaml:2:1")], DOCUMENTS)
    assert told is not None
    assert "api.yaml:" not in str(told)
    elsewhere = {"": Source("/b/api.yaml", ""), "parts/api.yaml": Source("/b/parts/api.yaml", "")}
    assert retell(told, elsewhere) == [
        found("as at /b/parts/api.yaml:1:2", "first: /b/api.yaml:2:1")
    ]


def test_what_cannot_be_told_word_for_word_is_not_told() -> None:
    settings = Location(Source("gen-client.toml", ""), 1, 1, "")
    assert tell([found("of the settings", at=settings)], DOCUMENTS) is None
    assert tell([found("it is in 'api.yaml'")], DOCUMENTS) is None
    assert tell([found("api.yaml:1:1 and then someth…")], DOCUMENTS) is None


def test_a_text_that_is_told_again_cannot_move_the_cursor() -> None:
    told = [["V301", "\x1b[2J", "", "", 1, 1, ""]]
    assert retell(told, DOCUMENTS)[0].message == "\\x1b[2J"


@pytest.mark.parametrize("told", [["X999", "", ""], ["V301"], ["V301", "", "", "gone", 1, 1, ""]])
def test_what_was_never_told_is_refused(told: list[object]) -> None:
    with pytest.raises((KeyError, ValueError)):
        retell([told], DOCUMENTS)
