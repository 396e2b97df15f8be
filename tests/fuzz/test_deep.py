"""Deep documents: nested schemas, and chains of references, through everything that schemas have."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.room import with_room
from tests.fuzz.making import PACKAGE, Made, client, installed

LINKS: dict[str, Callable[[Any], Any]] = {
    "$ref": lambda inner: inner,
    "properties": lambda inner: {"type": "object", "properties": {"next": inner}},
    "items": lambda inner: {"type": "array", "items": inner},
    "additionalProperties": lambda inner: {"type": "object", "additionalProperties": inner},
    "allOf": lambda inner: {"allOf": [inner]},
    "oneOf": lambda inner: {"oneOf": [inner, {"type": "null"}]},
    "not": lambda inner: {"not": inner},
}
CHAIN, NEST = 200, 10_000


def document(schema: Any, schemas: dict[str, Any]) -> Any:
    content = {"application/json": {"schema": schema}}
    operation = {
        "operationId": "send",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "paths": {"/": {"post": operation}},
        "components": {"schemas": schemas},
    }


def chain(link: Callable[[Any], Any], *, closed: bool) -> str:
    """Component after component, the last one a string or the first one again."""
    refs = [{"$ref": f"#/components/schemas/S{number}"} for number in range(CHAIN + 1)]
    schemas = {f"S{number}": link(refs[number + 1]) for number in range(CHAIN)}
    schemas[f"S{CHAIN}"] = link(refs[0]) if closed else {"type": "string"}
    return json.dumps(document(refs[0], schemas))


def nested(link: Callable[[Any], Any]) -> str:
    """Schema in schema: too deep for the writer of the standard library."""
    before, _, after = json.dumps(link("@")).partition('"@"')
    text = json.dumps(document("@", {}))
    return text.replace('"@"', f"{before * NEST}{{}}{after * NEST}")


def made(text: str, target: str) -> Made:
    return with_room(lambda: client(text, target, validate=False))


@pytest.mark.corpus
@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize("link", LINKS)
def test_a_chain_is_no_recursion(link: str, target: str) -> None:
    client = made(chain(LINKS[link], closed=False), target)
    assert client.operations == 1
    assert {each.code for each in client.diagnostics.items} <= {"B319", "B301"}


@pytest.mark.corpus
@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize("link", ["properties", "items", "oneOf"])
def test_a_round_is_no_recursion(link: str, target: str) -> None:
    assert made(chain(LINKS[link], closed=True), target).operations == 1


@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize("link", [each for each in LINKS if each != "$ref"])
def test_what_is_nested_too_deep_is_left_out(link: str, target: str) -> None:
    client = made(nested(LINKS[link]), target)
    assert client.operations == 1
    assert "D117" in {each.code for each in client.diagnostics.items}


@pytest.mark.parametrize(
    ("link", "text", "value"),
    [("$ref", '"x"', "x"), ("items", "[[[]]]", [[[]]]), ("properties", "{}", {})],
)
def test_the_client_builds_the_first_type_of_a_chain(link: str, text: str, value: object) -> None:
    client = made(chain(LINKS[link], closed=False), "python")
    with installed(client.files):
        adapter = importlib.import_module(f"{PACKAGE}._runtime.models.adapters").adapter("S0")
        read = adapter.validator.validate_json(text)
        assert json.loads(adapter.to_json(read)) == value
