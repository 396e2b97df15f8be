"""Samples of scalars and lists fulfil what is said of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.diagnostics import Diagnostics
from generator.model.declarations import Field, Record
from generator.model.operations import Api
from generator.model.samples import Sampler
from tests.meaning.documents import api

SCHEMAS: list[dict[str, Any]] = [
    {"type": "integer", "minimum": 2, "exclusiveMinimum": 0.5},
    {"type": "integer", "exclusiveMaximum": 5, "maximum": 7, "multipleOf": 4},
    {"type": "integer", "minimum": 2, "multipleOf": 1.5},
    {"type": "number", "exclusiveMinimum": 1, "maximum": 1.5},
    {"type": "number", "minimum": 3, "maximum": 3.25, "multipleOf": 0.25},
    {"type": "string", "minLength": 4, "pattern": "^x"},
    {"type": "string", "minLength": 9, "pattern": "z$"},
    {"type": "string", "format": "decimal", "pattern": r"^-?[0-9]{0,2}(,[0-9]{0,2})?$"},
    {"type": "array", "items": {"type": "string", "enum": ["p", "q"]}, "minItems": 2}
    | {"uniqueItems": True},
    {"type": "array", "items": {"type": "integer"}, "contains": {"const": 5}},
    {"type": "array", "items": {"type": "integer"}, "contains": {"minimum": 5}, "minContains": 2},
    {"allOf": [{"enum": [1, 2, 6]}, {"type": "integer", "minimum": 2}]},
    {"allOf": [{"enum": ["a", "bb"]}, {"not": {"const": "a"}}]},
]


TOO_LARGE: list[dict[str, Any]] = [
    {"type": "string", "minLength": 1_000_000_000},
    {"type": "array", "items": {"type": "string"}, "minItems": 1_000_000_000},
    {"type": "object", "minProperties": 1_000_000_000},
    {"$ref": "#/components/schemas/Use"},
    {"type": "number", "minimum": 1, "multipleOf": 1e-320},
    {"type": "number", "minimum": 1e308, "multipleOf": 1e-10},
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_a_sample_is_valid(tmp_path: Path, schema: dict[str, Any]) -> None:
    found, field = use_of(tmp_path, schema)
    assert not Sampler(found).has_none(field)
    sampled = Sampler(found).sample(field.type, "it")
    assert Draft202012Validator(schema).is_valid(sampled), sampled


@pytest.mark.parametrize("schema", TOO_LARGE, ids=json.dumps)
def test_no_sample_is_larger_than_anybody_reads(tmp_path: Path, schema: dict[str, Any]) -> None:
    found, field = use_of(tmp_path, schema)
    assert len(json.dumps(Sampler(found).field(field))) < 100
    assert Sampler(found).has_none(field) is ("multipleOf" not in schema)


@pytest.mark.parametrize("pattern", ["a^b", "^(?!)"])
def test_nobody_knows_a_text_for_a_pattern_that_none_fits(tmp_path: Path, pattern: str) -> None:
    found, field = use_of(
        tmp_path, {"type": "array", "items": {"type": "string", "pattern": pattern}, "minItems": 1}
    )
    assert Sampler(found).has_none(field)
    assert Sampler(found).field(field) == ["my-it"]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("int64", "1"),
        ("double", "1.5"),
        ("dateTime", "2025-01-31T12:00:00Z"),
        ("ip", "192.0.2.1"),
        ("of nobody else", "my-it"),
    ],
)
def test_a_text_has_its_format(tmp_path: Path, kind: str, said: str) -> None:
    found, field = use_of(tmp_path, {"type": "string", "format": kind})
    assert Sampler(found).field(field) == said


def use_of(folder: Path, schema: dict[str, Any]) -> tuple[Api, Field]:
    """An API with a field of the schema."""
    use = {"type": "object", "required": ["it"], "properties": {"it": schema}}
    text = f"paths: {{}}\ncomponents: {json.dumps({'schemas': {'Use': use}})}\n"
    found = api(folder, text, Diagnostics())
    (record,) = (each for each in found.declarations.values() if isinstance(each, Record))
    return found, record.fields[0]
