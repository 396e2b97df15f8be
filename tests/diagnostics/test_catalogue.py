"""The table of problems."""

import re
from pathlib import Path
from string import Formatter

import pytest

from generator.diagnostics import CATALOGUE, Entry
from generator.diagnostics.catalogue import ENTRIES

ROOT = Path(__file__).parents[2]
LETTERS = {"D": "document", "V": "openapi", "B": "meaning", "N": "", "O": "output", "C": ""}


def texts(folder: Path, suffixes: tuple[str, ...]) -> str:
    files = sorted(path for path in folder.rglob("*") if path.suffix in suffixes)
    return "\n".join(path.read_bytes().decode("utf-8", "replace") for path in files)


GENERATOR = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "generator").rglob("*.py"))
    if path.parent.name != "catalogue"
)
OUR_TESTS = "\n".join(
    texts(ROOT / "tests" / room, (".py", ".yaml"))
    for room in ("document", "overlays", "swagger", "openapi", "cli")
)


def test_codes_are_unique_and_in_order() -> None:
    codes = [entry.code for entry in ENTRIES]
    assert len(set(codes)) == len(codes) == len(CATALOGUE)
    for letter in LETTERS:
        section = [code for code in codes if code.startswith(letter)]
        assert section == sorted(section)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_an_entry_is_complete(entry: Entry) -> None:
    assert re.fullmatch(r"[DVBNOC]\d{3}", entry.code)
    assert len(entry.explanation) > 20 and entry.explanation.endswith(".")
    assert entry.message and not entry.message.endswith(".")
    fields = [name for _, name, _, _ in Formatter().parse(entry.message + entry.hint) if name]
    assert all(name.isidentifier() for name in fields)


@pytest.mark.parametrize("code", [code for code in CATALOGUE if code[0] in "DV"])
def test_a_problem_of_documents_is_reported_somewhere_and_tested(code: str) -> None:
    assert f'"{code}"' in GENERATOR, "nothing reports it"
    assert code in OUR_TESTS, "nothing tests it"
