"""What goes wrong with documents: parts are deleted, duplicated, retyped, renamed, swapped, nested.

In: a plain document. Out: a strategy of such documents with one to four faults.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

ANY = st.integers(0, 2**20)
"""A number to choose by, of how many there may be; each is as likely as any other."""

Spot = tuple[Any, Any]
"""An object or array, and the key or index in it."""

OTHERS: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2.5, 1e400, 10**30, "", "x", "2XX", "200 OK", "string", "file"),
    *(
        [],
        {},
        [None],
        [[]],
        [{}],
        ["string", "foo"],
        {"": ""},
        {"type": "foo"},
        {"$ref": "#/nowhere"},
    ),
    *(
        {"$ref": "#"},
        {"type": ["string", "null"]},
        "a\x00b\ud7ff",
        "/{x}/{}",
        "https://{host}:{port}/",
        "*/*",
    ),
    *(
        {"enum": []},
        {"properties": []},
        {"required": True},
        {"allOf": [{}]},
        {"oneOf": []},
        {"pattern": "("},
    ),
)
NAMES = (
    *(
        "",
        "$ref",
        "type",
        "properties",
        "items",
        "required",
        "allOf",
        "oneOf",
        "anyOf",
        "enum",
        "const",
    ),
    *(
        "default",
        "example",
        "schema",
        "content",
        "parameters",
        "responses",
        "200",
        "2xx",
        "default",
    ),
    *(
        "application/json",
        "multipart/form-data",
        "text/event-stream",
        "*/*",
        "in",
        "name",
        "x-y",
        "class",
    ),
    *(
        "self",
        "__init__",
        "None",
        "a b",
        "ä",
        "1",
        "-",
        "additionalProperties",
        "discriminator",
        "not",
    ),
    *(
        "application/xml",
        "application/x-www-form-urlencoded",
        "format",
        "nullable",
        "style",
        "security",
    ),
)
AROUND: tuple[Callable[[Any], Any], ...] = (
    lambda value: [value],
    lambda value: {"x": value},
    lambda value: {"allOf": [value]},
    lambda value: {"oneOf": [value, {"type": "null"}]},
    lambda value: {"anyOf": [value, {"type": "string"}]},
    lambda value: {"type": "array", "items": value},
    lambda value: {"type": "object", "additionalProperties": value},
    lambda value: {"not": value},
    lambda value: {"schema": value},
)


def spots(document: Any) -> list[Spot]:
    """Every place in a document but that of its version."""
    return [
        (around, key)
        for around, key in places(document)
        if around is not document or key not in ("openapi", "swagger")
    ]


def places(value: Any) -> Iterator[Spot]:
    waiting = [value]
    while waiting:
        around = waiting.pop(0)
        keys: Any = list(around) if isinstance(around, dict) else range(len(around))
        for key in keys:
            yield around, key
            if isinstance(around[key], dict | list):
                waiting.append(around[key])


def delete(draw: Any, around: Any, key: Any, document: Any) -> None:
    del around[key]


def duplicate(draw: Any, around: Any, key: Any, document: Any) -> None:
    copied = copy(around[key])
    if isinstance(around, list):
        around.insert(key, copied)
    else:
        around[draw(st.sampled_from((f"{key}2", f"{key}_", str(key).upper(), *NAMES)))] = copied


def retype(draw: Any, around: Any, key: Any, document: Any) -> None:
    around[key] = copy(draw(st.sampled_from(OTHERS)))


def rename(draw: Any, around: Any, key: Any, document: Any) -> None:
    if isinstance(around, dict):
        around[draw(st.sampled_from(NAMES))] = around.pop(key)
    else:
        around.append(around.pop(key))


def swap(draw: Any, around: Any, key: Any, document: Any) -> None:
    every = spots(document)
    other, place = every[draw(ANY) % len(every)]
    one, two = copy(around[key]), copy(other[place])
    around[key], other[place] = two, one


def nest(draw: Any, around: Any, key: Any, document: Any) -> None:
    around[key] = draw(st.sampled_from(AROUND))(around[key])


FAULTS = (delete, duplicate, retype, rename, swap, nest)


def copy(value: Any) -> Any:
    return json.loads(json.dumps(value))


@st.composite
def broken(draw: Any, document: Any) -> Any:
    """The document with one to four faults."""
    made = copy(document)
    for _ in range(draw(st.integers(1, 4))):
        every = spots(made)
        if not every:
            break
        around, key = every[draw(ANY) % len(every)]
        draw(st.sampled_from(FAULTS))(draw, around, key, made)
    return made
