"""Samples that fulfil rules: what looks like a keyword in a constant, or as a property's name, is none."""

from __future__ import annotations

import pytest

from generator.model.holds import holds, ruled
from generator.model.types import Json, Rules

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
