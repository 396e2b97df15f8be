"""Real documents, broken at random: a client comes out all the same, and nothing is wrong with it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from generator.diagnostics import InputError
from generator.room import with_room
from tests.fuzz.making import Made, client, import_and_build
from tests.fuzz.mutations import ANY, broken
from tests.fuzz.pieces import METHODS, parts, piece
from tests.fuzz.verifying import CASES, verifying
from tests.generated import ROOT, SHARED

SUFFIXES = (".yaml", ".yml", ".json")
UNREADABLE = {"V101", "V103", "D112", "D116"}
"""What ends a run: the document is none at all."""

PARTS = 4
LUCK = st.integers(0, 9)
OWN = sorted((ROOT / "tests/cases").glob("*/spec.yaml"))


def readable(folder: Path, most: int) -> list[Path]:
    found = sorted(each for each in folder.rglob("*") if each.suffix in SUFFIXES)
    return [each for each in found if each.stat().st_size < most]


SMALL = [*OWN, *readable(SHARED / "faults", 30_000)]
FURTHER = os.environ.get("FUZZ_FOLDER")
LARGE = [
    *SMALL,
    *readable(SHARED / "corpus", 700_000),
    *(readable(Path(FURTHER), 2_000_000) if FURTHER else []),
]


@st.composite
def documents(draw: Any, paths: list[Path]) -> Any:
    """A piece of a document with a few faults."""
    number = draw(ANY)
    path = next(each for each in rotated(paths, number) if parts(each))
    return draw(broken(piece(path, draw(st.lists(ANY, min_size=1, max_size=4)))))


def rotated(paths: list[Path], number: int) -> Iterator[Path]:
    return (paths[(number + index) % len(paths)] for index in range(len(paths)))


def check(document: Any, target: str, validate: bool) -> None:
    """A client comes out, and what is Python in it can be imported."""
    made = checked(document, target, validate)
    if made is not None and target == "python":
        import_and_build(made)


def checked(document: Any, target: str, validate: bool) -> Made | None:
    """The client, with each operation; none where the document is none at all."""
    try:
        made = client(json.dumps(document).replace("Infinity", "1e400"), target, validate=validate)
    except InputError as error:
        assert {each.code for each in error.diagnostics} <= UNREADABLE
        return None
    assert made.operations >= declared(document)
    assert {each.severity.value for each in made.diagnostics.items} <= {"warning", "note"}
    return made


def declared(document: Any) -> int:
    """The operations that are there without a doubt."""
    paths = document.get("paths")
    items = paths.items() if isinstance(paths, dict) else ()
    return sum(
        isinstance(operation, dict)
        for path, item in items
        if isinstance(item, dict) and not path.startswith("x-") and path != "$ref"
        for method, operation in item.items()
        if method in METHODS[:8]
    )


FUZZ = {
    "deadline": None,
    "database": None,
    "suppress_health_check": [*HealthCheck],
}


@settings(max_examples=60, derandomize=True, phases=[Phase.generate, Phase.shrink], **FUZZ)
@given(documents(SMALL), st.sampled_from(["python", "python", "eiffel"]), LUCK)
def test_small_documents(document: Any, target: str, luck: int) -> None:
    with_room(lambda: check(document, target, luck == 9))


@pytest.mark.corpus
@pytest.mark.parametrize("part", range(PARTS))
def test_broken_documents_as_verify_sees_them(part: int) -> None:
    """Four fifths of the cases; `test_grown` has the others. Where the shared documents are not, our own are broken."""
    cases = CASES * 4 // 5 // PARTS
    with verifying() as verified:

        @settings(max_examples=cases, phases=[Phase.generate], **FUZZ)
        @seed(part)
        @given(documents(LARGE[part::PARTS]), st.sampled_from(["python", "eiffel"]), LUCK)
        def run(document: Any, target: str, luck: int) -> None:
            made = with_room(lambda: checked(document, target, luck == 9))
            if made is not None:
                verified.take(json.dumps(document), made)

        run()
    assert verified.count > cases // 3


@pytest.mark.parametrize("content", [{}, {"application/json": None}, {"*/*": {}}])
def test_a_body_that_says_nothing(content: Any) -> None:
    """Also where its schema would have had a name, which old programs know."""
    body = {"content": content, "x-codegen-request-body-name": "pet"}
    operation = {"operationId": "send", "requestBody": body, "responses": {}}
    named = {"Pet": {"type": "object", "properties": {"pet": {"type": "string"}}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/pets": {"post": operation}},
        "components": {"schemas": named},
    }
    with_room(lambda: check(document, "python", False))


@pytest.mark.parametrize(
    "schema",
    [
        {"not": {"$ref": "#/components/schemas/Lost"}},
        {"if": {"$ref": "#/components/schemas/Lost"}, "then": {"type": "integer"}},
        {"type": "object", "additionalProperties": {"properties": {"f": {"format": "binary"}}}},
    ],
)
def test_schemas_that_broken_documents_had(schema: Any) -> None:
    """What is lost forbids nothing; octets within JSON are base64, in answers that no test reads as well."""
    content = {"schema": {"type": "object", "required": ["a"], "properties": {"a": schema}}}
    bodies = {"application/json": content, "multipart/form-data": content}
    operation = {
        "requestBody": {"required": True, "content": {"multipart/form-data": content}},
        "responses": {"200": {"description": "", "content": bodies}},
    }
    other = {**operation, "requestBody": {"required": True, "content": bodies}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://x.example.com"}],
        "paths": {"/a": {"post": operation}, "/b": {"post": other}},
    }
    with verifying() as verified:
        made = checked(document, "python", False)
        assert made is not None
        verified.take(json.dumps(document), made)
