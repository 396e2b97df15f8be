"""Plain scalars by the core schema of YAML 1.2 (§10.3.2), which is not that of YAML 1.1."""

import math

import pytest

from generator.diagnostics import Diagnostics
from generator.document.node import Json
from tests.document.texts import scalar, yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", None),
        ("NULL", None),
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("0", 0),
        ("-0", 0),
        ("+12", 12),
        ("012", 12),
        ("0o14", 12),
        ("0xFf", 255),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1.0", 1.0),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("1.5E-3", 0.0015),
        (".inf", math.inf),
        ("+.INF", math.inf),
        ("-.Inf", -math.inf),
    ],
)
def test_recognised(text: str, value: Json) -> None:
    found = scalar(text)
    assert found == value
    assert type(found) is type(value)


def test_not_a_number() -> None:
    found = scalar(".nan")
    assert isinstance(found, float) and math.isnan(found)


@pytest.mark.parametrize(
    "text",
    [
        *("on", "off", "yes", "no", "y", "n", "Yes", "NO", "On"),
        *("2026-08-21", "2026-08-21T10:00:00Z", "12:30:00", "190:20:30"),
        *("=", "1_000", "0b101", "0o19", "0x", "-0x1", "+0o7", "0O14"),
        *("nULL", "tRUE", "none", "None", "nan", "inf", ".Nan", "+.nan", "+", ".", "e3"),
        *("1e", "1e+", "--1", "1.2.3", "1,000", "١٢", "<<", "1 2"),
    ],
)
def test_strings(text: str) -> None:
    assert scalar(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!!str 200", "200"),
        ("!!str", ""),
        ("! true", "true"),
        ("!!int '5'", 5),
        ("!!float 5", 5.0),
        ('!!bool "true"', True),
        ("!!null ''", None),
        ("'true'", "true"),
        ('"null"', "null"),
        ("|\n  12\n", "12\n"),
    ],
)
def test_tags_and_quotes(text: str, value: Json) -> None:
    found = scalar(text)
    assert found == value
    assert type(found) is type(value)


def test_a_number_too_long_to_convert_is_a_text() -> None:
    assert scalar("9" * 4300) == int("9" * 4300)
    diagnostics = Diagnostics()
    assert yaml("a:\n  b: " + "9" * 4301, diagnostics).members["a"].plain() == {"b": "9" * 4301}
    assert [(each.code, str(each.at)) for each in diagnostics.items] == [("D122", "x.yaml:2:6")]
