"""A union of a plain text and known texts is an enum whose texts may grow; known values of other types stay apart."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.declarations import Declaration, Enum, Union
from generator.model.types import Kind, Literal, Scalar
from tests.meaning.documents import api


def declared(folder: Path, alternatives: str) -> Declaration:
    text = f"paths: {{}}\ncomponents: {{schemas: {{A: {{anyOf: {alternatives}}}}}}}\n"
    (found,) = api(folder, text, Diagnostics()).declarations.values()
    return found


def test_texts_are_an_open_enum(tmp_path: Path) -> None:
    found = declared(tmp_path, "[{type: string}, {enum: [a, b]}]")
    assert isinstance(found, Enum)
    assert [each.value for each in found.values] == ["a", "b"]


@pytest.mark.parametrize("value", ["false", "1", "1.5"])
def test_values_that_are_no_texts_are_an_alternative(value: str, tmp_path: Path) -> None:
    found = declared(tmp_path, f"[{{enum: [{value}]}}, {{type: string}}]")
    assert isinstance(found, Union)
    one, other = (each.type for each in found.variants)
    assert isinstance(one, Literal) and not isinstance(one.values[0], str)
    assert other == Scalar(Kind.STRING)


@pytest.mark.parametrize("values", ["[a]", "['']", "[a, null]"])
def test_one_text_stays_an_alternative(values: str, tmp_path: Path) -> None:
    found = declared(tmp_path, f"[{{type: string}}, {{type: string, enum: {values}}}]")
    assert isinstance(found, Union)
    assert next(each.type for each in found.variants) == Scalar(Kind.STRING)


def test_a_text_with_limits_keeps_them(tmp_path: Path) -> None:
    text = "[{type: string, minLength: 3}, {enum: [a, b]}]"
    document = f"paths: {{}}\ncomponents: {{schemas: {{A: {{anyOf: {text}}}}}}}\n"
    found = next(iter(api(tmp_path, document, Diagnostics()).declarations.values()))
    assert isinstance(found, Union)
    limited = found.variants[0].type
    assert isinstance(limited, Scalar) and limited.constraints.min_size == 3


@pytest.mark.parametrize(
    ("alternatives", "closed"),
    [
        ("[{type: string, enum: [a, b]}]", True),
        ("[{const: a}, {const: b}]", True),
        ("[{const: a}, {const: b}, {type: string}]", False),
        ("[{type: string}, {enum: [a, b]}]", False),
        ("[{type: string, enum: [a, b], x-extensible-enum: true}]", False),
        ("[{type: string, enum: [a, b], x-ms-enum: {name: A, modelAsString: true}}]", False),
        ("[{type: string, enum: [a, b], x-ms-enum: {name: A, modelAsString: false}}]", True),
        ("[{type: string, enum: [a, b], x-speakeasy-unknown-values: allow}]", False),
    ],
)
def test_an_enum_is_closed_unless_the_document_says_that_there_are_more(
    alternatives: str, closed: bool, tmp_path: Path
) -> None:
    found = declared(tmp_path, alternatives)
    assert isinstance(found, Enum)
    assert found.open
    assert found.closed is closed
