"""Unions that lead to each other in a ring: there are more ways through them than anyone could go."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.room import with_room
from tests.fuzz.making import client, import_and_build


def document(schemas: list[Any]) -> Any:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}
    operation = {
        "operationId": "send",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    named = {f"S{number}": each for number, each in enumerate(schemas)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ring", "version": "1"},
        "paths": {"/": {"post": operation}},
        "components": {"schemas": named},
    }


def ring(count: int, fan: int) -> list[Any]:
    """Unions of the next ones in a ring, and of an object each."""
    refs = [{"$ref": f"#/components/schemas/S{number}"} for number in range(count)]
    own = [
        {"type": "object", "properties": {f"q{number}": {"type": "string"}}}
        for number in range(count)
    ]
    return [
        {"anyOf": [*(refs[(number + step) % count] for step in range(1, fan + 1)), own[number]]}
        for number in range(count)
    ]


@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize(("count", "fan"), [(2, 1), (3, 2), (30, 5)])
def test_unions_that_lead_to_each_other(target: str, count: int, fan: int) -> None:
    text = json.dumps(document(ring(count, fan)))
    made = with_room(lambda: client(text, target, validate=False))
    assert made.operations == 1
    assert {each.severity.value for each in made.diagnostics.items} <= {"warning", "note"}
    if target == "python":
        assert with_room(lambda: import_and_build(made)) >= count
