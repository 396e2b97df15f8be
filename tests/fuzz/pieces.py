"""Cuts small documents out of real ones: a few operations with what they refer to.

In: a file, and which operations are wanted. Out: a plain document of the same version. Whatever would make it large is
left out; that references then lead nowhere is what the fuzz is about.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostics, InputError
from generator.document import load
from generator.document.pointer import join, split
from generator.room import with_room

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
MOST_PARTS = 14
LARGEST_PART = 4_000
"""Characters of JSON: larger parts are cut down."""

ROOT = ("openapi", "swagger", "info", "host", "basePath", "schemes", "consumes", "produces")
ROOT_TOO = ("security", "securityDefinitions", "servers", "jsonSchemaDialect", "$self")
SCHEMAS = (["components", "schemas"], ["definitions"])
Place = tuple[str, str, str]
"""`paths` or `webhooks`, a path, and a method."""


@lru_cache(maxsize=64)
def whole(path: Path) -> Any:
    """A document as plain values; None where it cannot be read."""
    try:
        return with_room(lambda: load(str(path), Diagnostics()).plain())
    except InputError:
        return None


@lru_cache(maxsize=64)
def operations(path: Path) -> tuple[Place, ...]:
    """Where the operations of a document are."""
    document = whole(path)
    return tuple(
        (section, name, method)
        for section in ("paths", "webhooks")
        for name, item in members(document, section)
        for method in (item if isinstance(item, dict) else ())
        if method in METHODS
    )


def parts(path: Path) -> int:
    """How many operations and schemas a document has."""
    document = whole(path)
    if not isinstance(document, dict) or not {"openapi", "swagger"} & document.keys():
        return 0
    schemas = [at(document, each) for each in SCHEMAS]
    return len(operations(path)) + sum(len(each) for each in schemas if isinstance(each, dict))


def members(document: Any, key: str) -> Iterator[tuple[str, Any]]:
    found = document.get(key) if isinstance(document, dict) else None
    yield from found.items() if isinstance(found, dict) else ()


def piece(path: Path, wanted: Sequence[int]) -> dict[str, Any]:
    """The document with a few of its operations, by their numbers, and what they refer to."""
    document, places = whole(path), operations(path)
    made = {key: value for key, value in document.items() if key in (*ROOT, *ROOT_TOO)}
    for number in wanted:
        if not places:
            break
        section, name, method = places[number % len(places)]
        item = made.setdefault(section, {}).setdefault(name, {})
        given = document[section][name]
        item.update({key: each for key, each in given.items() if key not in METHODS})
        item[method] = given[method]
    made = json.loads(json.dumps(small(made)))
    for number in wanted:
        declare(made, document, number)
    schemes = at(document, ["components", "securitySchemes"])
    if schemes is not None:
        put(made, ["components", "securitySchemes"], schemes)
    complete(made, document)
    return json.loads(json.dumps(made))  # type: ignore[no-any-return]


def declare(made: dict[str, Any], document: Any, number: int) -> None:
    """Add a schema, by its number."""
    for around in SCHEMAS:
        schemas = at(document, around)
        if isinstance(schemas, dict) and schemas:
            name = list(schemas)[number % len(schemas)]
            put(made, [*around, name], small(schemas[name]))


def complete(made: dict[str, Any], document: Any) -> None:
    """Add the parts that are referred to, as many as a small document has, and the first subtypes of each."""
    waiting, seen = list(references(made)), set[str]()
    while waiting and len(seen) < MOST_PARTS:
        pointer = waiting.pop(0)
        part = at(document, split(pointer))
        if pointer in seen or part is None or len(split(pointer)) < 2:
            continue
        seen.add(pointer)
        put(made, split(pointer), small(part))
        waiting += references(part)
        if isinstance(part, dict) and "discriminator" in part:
            waiting += list(subtypes(pointer, document))[:3]


def references(value: Any) -> Iterator[str]:
    """The pointers of references within the document."""
    waiting = [value]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
        elif isinstance(each, str) and each.startswith("#/"):
            yield each[1:]


def subtypes(pointer: str, document: Any) -> Iterator[str]:
    *around, _ = split(pointer)
    for name, each in (at(document, around) or {}).items():
        parts = each.get("allOf") if isinstance(each, dict) else None
        if isinstance(parts, list) and {"$ref": f"#{pointer}"} in parts:
            yield join((*around, name))


def at(document: Any, tokens: Sequence[str]) -> Any:
    """What stands at a place; None where nothing does."""
    for token in tokens:
        if isinstance(document, dict):
            document = document.get(token)
        elif isinstance(document, list) and token.isdigit() and int(token) < len(document):
            document = document[int(token)]
        else:
            return None
    return document


def put(made: Any, tokens: Sequence[str], part: Any) -> None:
    for token in tokens[:-1]:
        if not isinstance(made, dict):
            return
        made = made.setdefault(token, {})
    if isinstance(made, dict):
        made.setdefault(tokens[-1], part)


def small(value: Any) -> Any:
    """The value without the inner parts that make it large."""
    if len(json.dumps(value)) <= LARGEST_PART:
        return value
    if isinstance(value, Mapping):
        kept = list(value.items())[:20]
        return {key: small(each) for key, each in kept}
    if isinstance(value, list):
        return [small(each) for each in value[:12]]
    return str(value)[:200]
