"""Names of a lock reach code and paths: only those that the target could have given are names."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostics, Source
from generator.names_lock import read
from generator.names_lock.forms import EIFFEL_WORDS, can_be
from generator.targets.eiffel.spelling.reserved import WORDS

NEITHER = ["", " ", "a b", "a-b", "a.b", "x()", "x\n", "x" * 201, "nul", "CON", "a\0", "1", "🙂"]
NO_PYTHON = ["class", "None", "_", "__", "__class__", "\u017f", "\uff49mport", "\u212a"]
NO_EIFFEL = ["_a", "do", "Result", "VOID", "\u00e4", "__init__", "a\u0131"]


@pytest.mark.parametrize("name", [*NEITHER, *NO_PYTHON])
def test_no_name_of_python(name: str) -> None:
    assert not can_be(name, "python")


@pytest.mark.parametrize("name", [*NEITHER, *NO_EIFFEL])
def test_no_name_of_eiffel(name: str) -> None:
    assert not can_be(name, "eiffel")


@pytest.mark.parametrize("name", ["Pet", "list_pets", "class_", "type", "_2", "Größe", "x" * 200])
def test_names_of_python(name: str) -> None:
    assert can_be(name, "python")


def test_names_of_eiffel() -> None:
    assert all(can_be(each, "eiffel") for each in ("PET", "list_pets", "A_2"))
    assert EIFFEL_WORDS == WORDS


def test_the_line_is_told() -> None:
    diagnostics = Diagnostics()
    read(Source("names.lock", "target eiffel\ntag pets = do\n"), diagnostics)
    (told,) = diagnostics.items
    assert (told.code, told.at.line if told.at else 0) == ("O160", 2)
