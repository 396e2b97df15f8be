"""Samples that fulfil rules: what looks like a keyword in a constant, or as a property's name, is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from generator.model.holds import holds, ruled
from generator.model.types import Json, Rules
from tests.meaning.test_intersection import schemas, values

RULES: list[dict[str, Json]] = [
    {"const": {"required": True}},
    {"enum": [{"enum": 1}, {"const": 2}]},
    {"anyOf": [{"const": {"properties": ["a"]}}, False]},
    {
        "type": "object",
        "required": ["required", "const", "enum"],
        "properties": {"required": True, "const": {"const": 3}, "enum": {"enum": ["b"]}},
    },
]


@pytest.mark.parametrize("schema", RULES)
def test_a_sample_is_found(schema: dict[str, Json]) -> None:
    assert holds(schema, ruled(Rules(schema), "something"))


@given(schema=schemas, value=values)
def test_what_holds_is_what_a_validator_says(schema: dict[str, Json], value: Json) -> None:
    assert holds(schema, value) == Draft202012Validator(schema).is_valid(value)
