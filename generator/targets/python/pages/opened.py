"""Samples as a program has them: what texts of JSON hold stands in place of the texts.

In: a JSON value, its type, the declarations. Out: a JSON value; of a union nothing is opened.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.model.declarations import Alias, Declaration, Record
from generator.model.types import Json, JsonText, ListOf, MapOf, Named, Nullable, TypeId, TypeRef


def opened(sampled: Json, type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> Json:
    """The value with its texts opened."""

    def inside(each: Json, inner: TypeRef) -> Json:
        return opened(each, inner, declarations)

    match type_:
        case JsonText(content) if isinstance(sampled, str):
            held = json.loads(sampled)
            return sampled if held is None or isinstance(held, str) else inside(held, content)
        case Nullable(inner):
            return inside(sampled, inner)
        case ListOf(item) if isinstance(sampled, list):
            return [inside(each, item) for each in sampled]
        case MapOf(entry) if isinstance(sampled, dict):
            return {key: inside(each, entry) for key, each in sampled.items()}
        case Named(id_):
            return _declared(sampled, declarations[id_], declarations)
        case _:
            return sampled


def _declared(
    sampled: Json, declaration: Declaration, declarations: Mapping[TypeId, Declaration]
) -> Json:
    match declaration:
        case Alias(type=aliased):
            return opened(sampled, aliased, declarations)
        case Record(fields=fields) if isinstance(sampled, dict):
            types = {each.wire_name: each.type for each in fields}
            return {
                key: opened(each, types[key], declarations) if key in types else each
                for key, each in sampled.items()
            }
        case _:
            return sampled
