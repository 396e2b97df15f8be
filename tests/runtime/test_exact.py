"""JSON's types are told apart, in answers and in requests, as JSON Schema does it."""

from __future__ import annotations

import datetime
import json
import uuid
from decimal import Decimal
from typing import Any

import jsonschema
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import models
from sample._runtime.answer.answers import read_json
from sample._runtime.models.adapters import adapter
from sample._runtime.models.checking import checked
from sample._runtime.models.model import Model, spaced
from sample.exceptions import ApiValueError

TEXTS = {
    "date-time": ["2024-05-01T10:00:00Z", "2024-05-01T10:00:00.500000+02:00"],
    "date": ["2024-05-01", "1969-12-31"],
    "uuid": ["6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
    "byte": ["QQ==", "/+8=", "abcd", ""],
    "decimal": ["1.10", "0.0000001", "-12", "123456789012345678901234567890"],
}
ODD_TEXTS = [
    "a",
    "12",
    "1.0",
    "true",
    "null",
    "2024",
    "1714557600",
    "1714557600000",
    "QR==",
    "_-8=",
]
FORMATS = jsonschema.FormatChecker(formats=())
for name, _texts in TEXTS.items():
    FORMATS.checks(name)(
        lambda value, name=name: not isinstance(value, str) or is_like(name, value)
    )

KINDS = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "None": {"type": "null"},
    "datetime.datetime": {"type": "string", "format": "date-time"},
    "datetime.date": {"type": "string", "format": "date"},
    "UUID": {"type": "string", "format": "uuid"},
    "Base64": {"type": "string", "format": "byte"},
    "Decimal": {"type": "string", "format": "decimal"},
    "Priority": {"type": "integer"},
    "Ratio": {"type": "number"},
    "ReasoningEffort": {"type": "string"},
    "list[int]": {"type": "array", "items": {"type": "integer"}},
    "dict[str, bool]": {"type": "object", "additionalProperties": {"type": "boolean"}},
}
constants = st.sampled_from([True, False, 0, 1, 2, -1, "1", "a", "true", "2024-05-01"])
literals = st.lists(constants, min_size=1, max_size=3).map(
    lambda values: (f"Literal[{', '.join(map(repr, values))}]", {"enum": values})
)
alternatives = st.sampled_from(sorted(KINDS.items())) | literals
unions = st.lists(alternatives, min_size=1, max_size=4, unique_by=lambda each: each[0]).map(
    lambda parts: (" | ".join(text for text, _ in parts), {"anyOf": [each for _, each in parts]})
)
numbers = (
    st.integers()
    | st.integers(10**15, 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([0, 1, 2, 1.0, 2.0, -1.0, -0.0, 1e22, 1e300, 0.1])
)
scalars = (
    st.none()
    | st.booleans()
    | numbers
    | st.sampled_from(ODD_TEXTS + [each for texts in TEXTS.values() for each in texts])
    | st.text(st.characters(codec="utf-8"), max_size=3)
)
values = (
    scalars
    | st.lists(scalars, max_size=2)
    | st.dictionaries(st.sampled_from(["a", "b"]), scalars, max_size=2)
)


def is_like(name: str, text: str) -> bool:
    """Whether a text of these tests has a format."""
    if name == "byte":
        return (
            len(text) % 4 == 0 and text.isascii() and not set(text) & {*"_- \n"} and is_base64(text)
        )
    if name == "decimal":
        return text in ("12", "2024", "1.0", *TEXTS["decimal"]) or (
            text.isdecimal() and is_plain(text)
        )
    return text in TEXTS[name]


def is_plain(digits: str) -> bool:
    return digits.isascii() and (digits == "0" or digits[0] != "0")


def is_base64(text: str) -> bool:
    import base64

    try:
        return base64.b64encode(base64.b64decode(text, validate=True)).decode() == text
    except ValueError:
        return False


def fits(schema: dict[str, Any], value: Any) -> bool:
    return jsonschema.Draft202012Validator(schema, format_checker=FORMATS).is_valid(value)


def told_apart(value: Any) -> Any:
    """The value so that `==` tells JSON's types apart; 1.0 is 1."""
    if isinstance(value, dict):
        return {name: told_apart(each) for name, each in value.items()}
    if isinstance(value, list):
        return [told_apart(each) for each in value]
    return ("boolean", value) if isinstance(value, bool) else value


@settings(deadline=None, max_examples=600)
@given(unions, values)
def test_what_is_read_is_written_back(union: tuple[str, dict[str, Any]], value: Any) -> None:
    text, schema = union
    kind = adapter(text)
    reading = read_json(kind, json.dumps(value).encode(), "application/json")
    assert told_apart(json.loads(kind.to_json(reading.data))) == told_apart(value)
    assert (reading.problems == ()) is fits(schema, value), reading.problems


@pytest.mark.parametrize("type_", ["Ratio", "Ratio | str", "Ratio | None", "Ratio | bool"])
@pytest.mark.parametrize("number", [1, 2**53, 2**53 + 1, 10**25 + 1, -(2**53) - 1, 10**400])
def test_no_digit_of_a_listed_number_is_lost(type_: str, number: int) -> None:
    kind = adapter(type_)
    reading = read_json(kind, str(number).encode(), "application/json")
    assert reading.problems == ()
    assert json.loads(kind.to_json(reading.data)) == number
    assert json.loads(kind.to_json(checked(kind, number, (), "op"))) == number
    assert repr(reading.data)


@settings(deadline=None, max_examples=600)
@given(unions, values)
def test_a_request_takes_what_the_schema_takes(
    union: tuple[str, dict[str, Any]], value: Any
) -> None:
    text, schema = union
    kind = adapter(text)
    if fits(schema, value):
        sent = json.loads(kind.to_json(checked(kind, value, (), "op")))
        assert told_apart(sent) == told_apart(value)
    else:
        with pytest.raises(ApiValueError):
            checked(kind, value, (), "op")


Z = datetime.UTC


@pytest.mark.parametrize(
    ("type_", "value", "sent"),
    [
        ("int", 5.0, 5),
        ("int", Decimal("5.0"), 5),
        ("int", models.Priority(1), 1),
        ("int", 1e22, 10**22),
        ("float", 5, 5),
        ("float", Decimal("0.1"), 0.1),
        ("float", Decimal(10) ** 25, 10**25),
        ("float", models.Ratio(0.5), 0.5),
        ("str", models.ReasoningEffort("low"), "low"),
        ("Priority", models.Priority(1), 1),
        ("Priority", 2.0, 2),
        ("Priority", 10**25, 10**25),
        ("Literal[1, 2]", 2.0, 2),
        ("datetime.datetime", datetime.datetime(2024, 5, 1, tzinfo=Z), "2024-05-01T00:00:00Z"),
        ("datetime.datetime", "2024-05-01T00:00:00Z", "2024-05-01T00:00:00Z"),
        ("datetime.date", datetime.date(2024, 5, 1), "2024-05-01"),
        ("UUID", uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("Decimal", Decimal("1E-7"), "0.0000001"),
        ("Base64", b"\xff", "/w=="),
        ("Base64", bytearray(b"\xff"), "/w=="),
        ("list[int]", (1, 2), [1, 2]),
        # unions
        ("datetime.datetime | datetime.date", datetime.date(2024, 5, 1), "2024-05-01"),
        (
            "datetime.date | datetime.datetime",
            datetime.datetime(2024, 5, 1, tzinfo=Z),
            "2024-05-01T00:00:00Z",
        ),
        ("Base64 | str", b"a", "YQ=="),
        ("Base64 | str", "YQ==", "YQ=="),
        (
            "str | datetime.datetime",
            datetime.datetime(2024, 5, 1, tzinfo=Z),
            "2024-05-01T00:00:00Z",
        ),
        ("Literal[1, 2] | bool", True, True),
        ("Literal[True] | int", 1, 1),
        ("Literal[False] | str", "a", "a"),
        ("int | list[Base64]", [b"a"], ["YQ=="]),
        ("int | str", "12", "12"),
    ],
)
def test_natural_forms_in_a_request(type_: str, value: Any, sent: Any) -> None:
    kind = adapter(type_)
    written = json.loads(kind.to_json(checked(kind, value, (), "op")))
    assert told_apart(written) == told_apart(sent)
    assert type(written) is type(sent)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("int", True),
        ("int", "12"),
        ("int", 1.5),
        ("int", float("inf")),
        ("int", Decimal("NaN")),
        ("float", True),
        ("float", "1.5"),
        ("float", float("nan")),
        ("float", float("inf")),
        ("float", Decimal("Infinity")),
        ("bool", 1),
        ("bool", "true"),
        ("str", b"a"),
        ("str", 1),
        ("Priority", True),
        ("Priority", "1"),
        ("Ratio", True),
        ("datetime.datetime", 1714557600),
        ("datetime.datetime", "1714557600"),
        ("datetime.datetime", "2024-05-01"),
        ("datetime.datetime", datetime.date(2024, 5, 1)),
        ("datetime.date", 19844),
        ("datetime.date", "19844"),
        ("datetime.date", "2024-05-01T00:00:00"),
        ("datetime.date", datetime.datetime(2024, 5, 1)),
        ("UUID", "6ba7b8109dad11d180b400c04fd430c8"),
        ("UUID", "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
        ("Decimal", 1),
        ("Decimal", "1e5"),
        ("Decimal", " 1"),
        ("Literal[1]", True),
        ("Literal[True]", 1),
        ("Literal[True]", 1.0),
    ],
)
def test_what_a_request_refuses(type_: str, value: Any) -> None:
    with pytest.raises(ApiValueError) as raised:
        checked(adapter(type_), value, ("x",), "op")
    (problem,) = raised.value.problems
    assert problem.startswith("x: ")
    assert "function" not in problem


class Mixed(Model):
    """What a model of the document looks like."""

    count: int | None = None
    ratio: float | None = None
    flag: bool | None = None
    name: str | None = None
    at: datetime.datetime | None = None


@pytest.mark.parametrize(
    "body",
    [
        '{"count":"12"}',
        '{"count":true}',
        '{"count":1.5}',
        '{"flag":1}',
        '{"flag":"true"}',
        '{"ratio":"1.5"}',
        '{"ratio":false}',
        '{"name":1}',
        '{"at":1714557600}',
        '{"at":"1714557600"}',
        '{"at":"2024"}',
        '{"at":"2024-05-01"}',
    ],
)
def test_what_breaks_its_schema_is_kept_and_listed(body: str) -> None:
    kind = adapter("Any")
    kind = type(kind)(Mixed)
    reading = read_json(kind, body.encode(), "application/json")
    assert type(reading.data) is Mixed
    assert reading.data.to_json() == spaced(body)
    assert len(reading.data.model_problems) == 1
    with pytest.raises(pydantic.ValidationError):
        Mixed.from_json(body)


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ('{"count":3.0}', '{"count":3}'),
        ('{"count":123456789012345678901234567890}', None),
        ('{"ratio":123456789012345678901234567890}', None),
        ('{"ratio":9007199254740993}', None),
        ('{"ratio":1}', None),
        ('{"ratio":1.0}', None),
        ('{"ratio":-0.0}', None),
        ('{"ratio":1e+30}', None),
        ('{"at":"2024-05-01T10:00:00.123456-07:00"}', None),
    ],
)
def test_what_keeps_its_schema(body: str, written: str | None) -> None:
    kind = type(adapter("Any"))(Mixed)
    reading = read_json(kind, body.encode(), "application/json")
    assert reading.problems == ()
    assert reading.data.to_json() == spaced(written or body) == Mixed.from_json(body).to_json()
