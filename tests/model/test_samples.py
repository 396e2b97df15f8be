"""Samples of scalars and lists fulfil what is said of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.diagnostics import Diagnostics
from generator.model.declarations import Record
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
    {"type": "array", "items": {"type": "string", "enum": ["p", "q"]}, "minItems": 2}
    | {"uniqueItems": True},
    {"type": "array", "items": {"type": "integer"}, "contains": {"const": 5}},
    {"type": "array", "items": {"type": "integer"}, "contains": {"minimum": 5}, "minContains": 2},
    {"allOf": [{"enum": [1, 2, 6]}, {"type": "integer", "minimum": 2}]},
    {"allOf": [{"enum": ["a", "bb"]}, {"not": {"const": "a"}}]},
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_a_sample_is_valid(tmp_path: Path, schema: dict[str, Any]) -> None:
    use = {"type": "object", "required": ["it"], "properties": {"it": schema}}
    text = f"paths: {{}}\ncomponents: {json.dumps({'schemas': {'Use': use}})}\n"
    found = api(tmp_path, text, Diagnostics())
    (record,) = (each for each in found.declarations.values() if isinstance(each, Record))
    sampled = Sampler(found).sample(record.fields[0].type, "it")
    assert Draft202012Validator(schema).is_valid(sampled), sampled
