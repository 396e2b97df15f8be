"""Types of the model in JSON and back, as short as people can still read them.

`integer` is a scalar, `#/components/schemas/Item` a declaration, `[T]` a list; everything else is an object that says
what it is by its first key. Limits are keys of it. What a format says is not kept, nor why a type is not known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, Final, TypeAlias

from generator.model.types import (
    ANY,
    UNCONSTRAINED,
    Constraints,
    JsonText,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Rules,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
    Unknown,
)

Word: TypeAlias = Callable[[TypeId], str]
"""Gives what stands for a declaration."""

LIMITS: Final = tuple(each.name for each in fields(Constraints))
KINDS: Final = {each.value: Scalar(each) for each in Kind}


def to_json(type_: TypeRef, word: Word = str) -> Any:
    """The JSON of a type."""
    if type(type_) is Scalar and type_.constraints is UNCONSTRAINED:  # as most are
        return type_.kind._value_
    match type_:
        case Scalar(kind, constraints):
            said = limits(constraints)
            return {"is": kind.value, **said} if said else kind.value
        case Named(id_):
            return word(id_)
        case Nullable(inner):
            return {"or null": to_json(inner, word)}
        case ListOf(item, constraints):
            made = [to_json(item, word)]
            return made if constraints is UNCONSTRAINED else {"list": made, **limits(constraints)}
        case Literal(values):
            return {"one of": [*values]}
        case MapOf(value, constraints):
            return {"map": to_json(value, word), **limits(constraints)}
        case TupleOf(items, rest, constraints):
            told = {} if rest is None else {"rest": to_json(rest, word)}
            items_ = [to_json(each, word) for each in items]
            return {"tuple": items_, **told, **limits(constraints)}
        case JsonText(content, or_null, constraints):
            told = {"null": True} if or_null else {}
            return {"text of": to_json(content, word), **told, **limits(constraints)}
        case Unknown():
            return ANY.kind.value


def limits(constraints: Constraints) -> dict[str, Any]:
    """The limits that are said."""
    if constraints is UNCONSTRAINED:
        return {}
    said = {name: getattr(constraints, name) for name in LIMITS}
    kept = {name: each for name, each in said.items() if each is not None and each is not False}
    if constraints.rules is not None:
        kept["rules"] = constraints.rules.schema
    return kept


def from_json(data: Any) -> TypeRef:
    """The type that a JSON says; raises `ValueError`, `KeyError` or `TypeError` for what is none of ours."""
    match data:
        case str():
            return Named(data) if "#" in data else KINDS[data]
        case [item]:
            return ListOf(from_json(item))
        case {"is": str(kind)}:
            return Scalar(Kind(kind), _limits(data))
        case {"or null": inner}:
            return Nullable(from_json(inner))
        case {"list": [item]}:
            return ListOf(from_json(item), _limits(data))
        case {"one of": [*values]}:
            return Literal(tuple(values))
        case {"map": value}:
            return MapOf(from_json(value), _limits(data))
        case {"tuple": [*items]}:
            rest = from_json(data["rest"]) if "rest" in data else None
            return TupleOf(tuple(from_json(each) for each in items), rest, _limits(data))
        case {"text of": inner}:
            return JsonText(from_json(inner), "null" in data, _limits(data))
        case _:
            raise ValueError("no type")


def _limits(data: dict[str, Any]) -> Constraints:
    told = {name: data[name] for name in LIMITS if name in data and name != "rules"}
    rules = Rules(data["rules"]) if "rules" in data else None
    return Constraints(**told, rules=rules) if told or rules else UNCONSTRAINED
