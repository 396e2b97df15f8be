"""Deep documents: nested schemas, and chains of references, through everything that schemas have."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
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
OWN = {"type": "object", "required": ["own"], "properties": {"own": {"type": "string"}}}
CHAIN, NEST = 200, 10_000

USE = """
import json, sys, threading
from fuzzed._runtime.models.adapters import adapter
first = adapter("S0")
again = first.lenient.read(json.loads(sys.argv[1]))
assert not again[1], again
def use():
    read = first.validator.validate_json(sys.argv[1])
    print(first.to_json(read).decode())
threading.stack_size(1 << 18)
thread = threading.Thread(target=use)
thread.start()
thread.join()
"""
"""Reads a value as the first type of a chain, and writes it, where the stack is as small as threads have it somewhere."""


def choice(inner: Any) -> Any:
    return {"oneOf": [inner, OWN]}


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


def chain(link: Callable[[Any], Any], *, closed: bool, length: int = CHAIN) -> str:
    """Component after component, the last one a string or the first one again."""
    refs = [{"$ref": f"#/components/schemas/S{number}"} for number in range(length + 1)]
    schemas = {f"S{number}": link(refs[number + 1]) for number in range(length)}
    schemas[f"S{length}"] = link(refs[0]) if closed else {"type": "string"}
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


@pytest.mark.slow
@pytest.mark.parametrize(
    ("link", "length", "text"),
    [
        (LINKS["$ref"], 10_000, '"x"'),
        (LINKS["properties"], 10_000, '{"next":{"next":{}}}'),
        (LINKS["items"], 10_000, "[[[]]]"),
        (LINKS["oneOf"], 3_000, '"x"'),
        (LINKS["allOf"], 10_000, '"x"'),
        (choice, 1_000, '"x"'),
        (choice, 1_000, '{"own":"x"}'),
    ],
    ids=["$ref", "properties", "items", "null", "allOf", "text of oneOf", "object of oneOf"],
)
def test_a_long_chain_leaves_the_stack_of_the_program_alone(
    link: Callable[[Any], Any], length: int, text: str, tmp_path: Path
) -> None:
    client = made(chain(link, closed=False, length=length), "python")
    for name, content in client.files.items():
        if name.startswith(f"{PACKAGE}/") and name.endswith(".py"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    command = [sys.executable, "-c", USE, text]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, text), done.stderr[-2000:]


@pytest.mark.slow
@pytest.mark.parametrize("link", [*LINKS.values(), choice], ids=[*LINKS, "choice"])
def test_a_long_chain_is_a_library_of_eiffel(link: Callable[[Any], Any]) -> None:
    assert made(chain(link, closed=False, length=1_000), "eiffel").operations == 1
