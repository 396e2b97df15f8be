"""Classes of the runtime get the prefix of a client wherever they are classes, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import resources
from generator.targets.code import Code
from generator.targets.eiffel.package.framework import renamed
from generator.targets.eiffel.spelling.reserved import runtime_classes
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.tokens import tokens
from tests.eiffel import lexer

SHOP = Runtime(Code("SHOP_"))
FILES = sorted((resources.templates() / "eiffel").rglob("*.e"))
VERBATIM = '"[\n\t["API_ERROR"]\n\tx ]"\n\t]", API_ERROR'
TAGGED = '"tag{\n{API_ERROR}\n }"\n }tag", API_ERROR'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("create {API_ERROR}.make", "create {SHOP_API_ERROR}.make"),
        ('print ("API_ERROR %" API_ERROR")', 'print ("API_ERROR %" API_ERROR")'),
        ('"%N%\n\t%API_ERROR", API_ERROR', '"%N%\n\t%API_ERROR", SHOP_API_ERROR'),
        ("c := '\"'; e: API_ERROR", "c := '\"'; e: SHOP_API_ERROR"),
        ("c := '%''; d := '%/34/'; e: API_ERROR", "c := '%''; d := '%/34/'; e: SHOP_API_ERROR"),
        ("MY_API_ERROR, API_ERRORS, api_error", "MY_API_ERROR, API_ERRORS, api_error"),
        ("-- An API_ERROR's \"\nAPI_ERROR", "-- An SHOP_API_ERROR's \"\nSHOP_API_ERROR"),
        ("a - API_ERROR", "a - SHOP_API_ERROR"),
        (VERBATIM, VERBATIM.replace(", API_ERROR", ", SHOP_API_ERROR")),
        (TAGGED, TAGGED.replace(", API_ERROR", ", SHOP_API_ERROR")),
        ('"a string without an end API_ERROR', '"a string without an end SHOP_API_ERROR'),
    ],
)
def test_in_a_class(text: str, expected: str) -> None:
    assert renamed(text, SHOP) == expected


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_class_of_a_file_is_renamed_and_nothing_else(file: Path) -> None:
    """As a lexer sees it that knows all of the language, but for comments."""
    before = file.read_text("utf-8")
    after = renamed(before, SHOP)
    assert "".join(each.text for each in tokens(before)) == before
    wanted = [
        f"SHOP_{each.value}" if each.value in runtime_classes() else each.value
        for each in lexer.tokens(before)
    ]
    assert [each.value for each in lexer.tokens(after)] == wanted


def test_the_runtime_has_no_other_class() -> None:
    assert (SHOP.API_MODEL, SHOP.braced.API_MODEL) == ("SHOP_API_MODEL", "{SHOP_API_MODEL}")
    assert Runtime().API_MODEL == "API_MODEL"
    with pytest.raises(AttributeError, match="API_MODELL"):
        _ = SHOP.API_MODELL
