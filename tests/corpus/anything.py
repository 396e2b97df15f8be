"""Counts the places of an API where a client knows no type, and says why.

In: the model, and the document as it was read without the generator's help. Out: for each reason the number of places
(fields, entries, items, variants, parameters, bodies, answers) that hold "anything". A reason is the code of a warning
that stands at the place or below it; else `nothing said` where the document has no type there either; else `says …` with
the first keyword that could have made a type. The last kind is what a maintainer looks for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, Location
from generator.model.declarations import Alias, Record
from generator.model.operations import Api, Content, Parameter
from generator.model.types import (
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Scalar,
    TupleOf,
    TypeRef,
    Unknown,
)
from tests.corpus.documents import behind, follow

NOTHING = "nothing said"
_KEYWORDS = (
    "$dynamicRef",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "const",
    "properties",
    "additionalProperties",
    "items",
    "prefixItems",
    "format",
)
_STEPS = 100


@dataclass(frozen=True, slots=True)
class _Place:
    """A type of the model and the schema it was made of, as far as that can be found."""

    type: TypeRef
    schema: Any
    at: Location


def reasons(
    api: Api, document: Any, path: Path, warnings: Iterable[Diagnostic]
) -> Mapping[str, int]:
    """How many places hold anything, by reason, the most frequent first."""
    codes = {each.at.pointer: each.code for each in warnings if each.at is not None}
    found = Counter(
        why for place in _places(api, document) for why in _why(place, codes, document, path)
    )
    return dict(found.most_common())


def _places(api: Api, document: Any) -> Iterator[_Place]:
    for declaration in api.declarations.values():
        if isinstance(declaration, Record):
            for field in declaration.fields:
                yield _Place(field.type, _at(field.at, document), field.at)
        elif isinstance(declaration, Alias):
            yield _Place(declaration.type, _at(declaration.at, document), declaration.at)
    for service in api.services:
        for operation in service.operations:
            carriers: list[Parameter | Content] = [*operation.parameters]
            carriers += operation.body.contents if operation.body else ()
            for response in operation.responses:
                carriers += response.contents
            for each in carriers:
                said = _at(each.at, document)
                schema = said.get("schema", said) if isinstance(said, dict) else None
                yield _Place(each.type, schema, each.at)


def _at(at: Location, document: Any) -> Any:
    return behind(at.pointer, document) if at.pointer else None


def _why(place: _Place, codes: Mapping[str, str], document: Any, path: Path) -> Iterator[str]:
    """The reason, if the type is anything, or made of it."""
    schema = _referred(place.schema, document, path)
    match place.type:
        case Unknown(why):
            yield why
        case Scalar(kind=Kind.ANY):
            yield _code(place.at, codes) or _said(schema)
        case Nullable(inner):
            yield from _why(_Place(inner, schema, place.at), codes, document, path)
        case ListOf(inner):
            inside = schema.get("items") if isinstance(schema, dict) else None
            yield from _why(_Place(inner, inside, place.at), codes, document, path)
        case MapOf(inner):
            inside = schema.get("additionalProperties") if isinstance(schema, dict) else None
            yield from _why(_Place(inner, inside, place.at), codes, document, path)
        case TupleOf(items):
            for item in items:
                yield from _why(_Place(item, None, place.at), codes, document, path)
        case _:
            return


def _referred(schema: Any, document: Any, path: Path) -> Any:
    for _ in range(_STEPS):
        if not isinstance(schema, dict) or not isinstance(schema.get("$ref"), str):
            return schema
        schema, document, path = follow(schema["$ref"], document, path)
    return None


def _code(at: Location, codes: Mapping[str, str]) -> str | None:
    start = f"{at.pointer}/"
    return next((code for pointer, code in codes.items() if f"{pointer}/".startswith(start)), None)


def _said(schema: Any) -> str:
    if not isinstance(schema, dict):
        return NOTHING
    if isinstance(kind := schema.get("type"), str):
        return f"says type {kind}"
    found = next((f"says {each}" for each in _KEYWORDS if each in schema), NOTHING)
    return NOTHING if isinstance(kind, list) and found == "says format" else found
