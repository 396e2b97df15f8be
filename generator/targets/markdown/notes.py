"""The last column of a table: whatever narrows a value down.

In: a type, presence and direction of an argument or field. Out: `Code` for a cell, each note in brackets, as pages of
OpenAPI Generator write `[optional]` and `[default to 1]`. Knows no language but for literals, which it asks for.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from generator.model.declarations import Access, Alias, Default, Enum, Presence, Required, Union
from generator.model.types import (
    UNCONSTRAINED,
    Constraints,
    Json,
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
    TypeRef,
    Unknown,
)
from generator.targets.code import Code
from generator.targets.markdown.escape import code_cell
from generator.targets.markdown.plainly import Declarations, KnownValues, known_values, without_null

MOST = 40
"""Of more known values than this, the first ones are shown."""

DEEPEST = 24
"""Through so many named types, one inside of the other, a text of JSON is looked for: for each link of a long chain."""

Spell = Callable[[Json], str]


def notes(
    type_: TypeRef,
    declarations: Declarations,
    spell: Spell,
    *,
    presence: Presence | None = None,
    access: Access = Access.BOTH,
    deprecated: bool = False,
    wire_name: str = "",
    place: str = "",
    says_required: bool = False,
    inline: int = 0,
    shown: Callable[[TypeRef], Code],
) -> Code:
    """All notes on one value; `wire_name` is given where the client calls it something else, `place` where it travels
    outside of a whole body. `shown` is how a type stands in a table. Named enums of up to `inline` values are listed,
    though they have a page."""
    known = known_values(type_, declarations, inline)
    found = [
        *(["required"] if says_required and _is_always_required(presence, access) else []),
        *_presence(presence, spell),
        *(_held(type_, declarations, shown) if _may_hold(type_, declarations) else []),
        *(["nullable"] if isinstance(type_, Nullable) else []),
        *([] if known is None else [_values(known, spell)]),
        *limits(_as_scalar(without_null(type_), declarations)),
        *([access.value] if access is not Access.BOTH else []),
        *(["deprecated"] if deprecated else []),
        *([_sent(wire_name, place)] if wire_name or place else []),
    ]
    return Code(f"[{'] ['.join(found)}]" if found else "")


def _is_always_required(presence: Presence | None, access: Access) -> bool:
    return isinstance(presence, Required) and access is not Access.ASKED


def _sent(wire_name: str, place: str) -> str:
    """Where a value travels, and under which name."""
    where = {"": "on the wire", "querystring": "as the whole query"}.get(place, f"in the {place}")
    return f"{code_cell(wire_name)} {where}" if wire_name else where


def _presence(presence: Presence | None, spell: Spell) -> list[str]:
    if presence is None or isinstance(presence, Required):
        return []
    if isinstance(presence, Default) and presence.value is not None:
        return ["optional", f"default to {code_cell(spell(presence.value))}"]
    return ["optional"]


def _may_hold(type_: TypeRef, declarations: Declarations) -> bool:
    """Whether a text of JSON may be in a type: in most there is none at a glance."""
    match type_:
        case Scalar() | Literal() | Unknown():
            return False
        case Named(id_):
            return isinstance(declarations[id_], Alias | Union)
        case _:
            return True


def _held(
    type_: TypeRef, declarations: Declarations, shown: Callable[[TypeRef], Code]
) -> Iterator[str]:
    """What a text holds as JSON, or each text of a list or map."""
    waiting: list[tuple[str, TypeRef, int]] = [("", type_, 0)]
    seen: set[TypeRef] = set()
    while waiting:
        each, inside, depth = waiting.pop()
        if inside in seen or depth > DEEPEST:
            continue
        seen.add(inside)
        match inside:
            case JsonText(content):
                yield f"{each}JSON of {shown(content)}"
            case Nullable(inner):
                waiting.append((each, inner, depth))
            case ListOf(inner) | MapOf(inner):
                waiting.append(("each ", inner, depth))
            case Named(id_) if isinstance(found := declarations[id_], Alias):
                waiting.append((each, found.type, depth + 1))
            case Named(id_) if isinstance(found := declarations[id_], Union) and not found.named:
                waiting += [
                    (f"{each}perhaps ", variant.type, depth + 1) for variant in found.variants
                ]
            case _:
                continue


def _values(known: KnownValues, spell: Spell) -> str:
    shown = ", ".join(code_cell(spell(each)) for each in known.values[:MOST])
    more = len(known.values) - MOST
    and_more = f" and {more} more" if more > 0 else ""
    how = "such as" if known.open else "one of" if len(known.values) > 1 else "always"
    return f"{'each ' if known.each else ''}{how} {shown}{and_more}"


def _as_scalar(type_: TypeRef, declarations: Declarations) -> TypeRef:
    """An enum as what its further values are."""
    found = declarations.get(type_.id) if isinstance(type_, Named) else None
    return Scalar(found.kind, found.constraints) if isinstance(found, Enum) else type_


def limits(type_: TypeRef) -> Iterator[str]:
    """The constraints of a type in words."""
    match type_:
        case Scalar(kind, constraints, format):
            if format and kind in (Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.FLOAT):
                yield f"format {code_cell(format)}"
            if constraints is not UNCONSTRAINED:
                yield from _numbers(constraints)
                yield from _sizes(constraints, "character")
        case JsonText(constraints=constraints):
            yield from _sizes(constraints, "character")
        case ListOf(_, constraints) | TupleOf(_, _, constraints):
            yield from _sizes(constraints, "item")
        case MapOf(_, constraints, keys):
            yield from _sizes(constraints, "entr")
            if keys is not None and keys.rest is None:
                found = " or ".join(code_cell(pattern) for pattern, _ in keys.patterns)
                yield f"keys that fit {found}"
        case _:
            return


def _numbers(constraints: Constraints) -> Iterator[str]:
    told = {
        "minimum": constraints.minimum,
        "maximum": constraints.maximum,
        "more than": constraints.above,
        "less than": constraints.below,
        "multiple of": constraints.multiple_of,
    }
    yield from (f"{words} {limit}" for words, limit in told.items() if limit is not None)


def _sizes(constraints: Constraints, unit: str) -> Iterator[str]:
    if constraints.min_size is not None:
        yield f"at least {_counted(constraints.min_size, unit)}"
    if constraints.max_size is not None:
        yield f"at most {_counted(constraints.max_size, unit)}"
    if constraints.unique:
        yield "no duplicates"
    if constraints.pattern is not None:
        yield f"pattern {code_cell(constraints.pattern)}"
    if constraints.rules is not None:
        yield f"rules {code_cell(told(constraints.rules))}"


def told(rules: Rules) -> str:
    """Rules in JSON Schema's own words."""
    return json.dumps(rules.schema, ensure_ascii=False)


def _counted(count: int, unit: str) -> str:
    one, many = ("entry", "entries") if unit == "entr" else (unit, f"{unit}s")
    return f"{count:,} {one if count == 1 else many}"
