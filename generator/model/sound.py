"""What holds of every model, so that no walk through its types is endless, or deeper than a program may be.

In: declarations. Out: what does not hold (`faults`, which tests ask for), and what has to be done so that it does (`cut`).
Every circle of types passes through something that has parts: alternatives and other names alone never lead back. Every
circle passes through a declaration that has a name or is a record, which is where those stop who spell a type in place.
What is spelled in place is no deeper than `DEEPEST`. Knows no language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from generator.model.clusters import components
from generator.model.declarations import Alias, Declaration, Record, Union
from generator.model.leads import named, parts
from generator.model.types import (
    JsonText,
    Keys,
    ListOf,
    MapOf,
    Named,
    Nullable,
    TupleOf,
    TypeId,
    TypeRef,
)
from generator.values import replace

DEEPEST: Final = 40
"""Types in each other with no declaration between: readers of Python end at 200 brackets, and each may need several."""

Declarations = Mapping[TypeId, Declaration]


def depth(type_: TypeRef) -> int:
    """How many types stand in each other, up to where declarations are named."""
    match type_:
        case MapOf(inner, keys=Keys() as keys):
            every = (inner, keys.rest, *(each for _, each in keys.patterns))
            return 1 + max(depth(each) for each in every if each is not None)
        case ListOf(inner) | MapOf(inner) | Nullable(inner) | JsonText(inner):
            return 1 + depth(inner)
        case TupleOf(items, rest):
            return 1 + max((depth(each) for each in (*items, rest) if each is not None), default=0)
        case _:
            return 1


def cut(declarations: Declarations) -> dict[TypeId, Declaration]:
    """The same, in which what had no name has one where circles would have none."""
    given = dict(declarations)
    waiting = _rings(given, _is_spelled)
    while waiting:
        ring = waiting.pop()
        given[ring[0]] = replace(given[ring[0]], named=True)
        waiting += _rings({id_: given[id_] for id_ in ring}, _is_spelled)
    return given


def faults(declarations: Declarations) -> Iterator[str]:
    """What does not hold, a sentence each."""
    for id_, each in declarations.items():
        for part in parts(each):
            yield from (f"{id_} leads to nothing" for to in named(part) if to not in declarations)
            if depth(part) > DEEPEST:
                yield f"{id_} is too deep"
    for ring in _rings(declarations, _is_spelled):
        yield f"no name on the way: {ring}"
    for ring in _rings(declarations, _is_choice, _alike):
        yield f"alternatives of themselves: {ring}"


def _is_spelled(declaration: Declaration) -> bool:
    """Whether a target may write a declaration where it is used."""
    return not (declaration.named or isinstance(declaration, Record))


def _is_choice(declaration: Declaration) -> bool:
    return isinstance(declaration, Union | Alias)


def _alike(declaration: Declaration) -> Iterator[TypeId]:
    """The declarations whose values are values of one."""
    for part in parts(declaration):
        while isinstance(part, Nullable):
            part = part.type
        if isinstance(part, Named):
            yield part.id


def _all(declaration: Declaration) -> Iterator[TypeId]:
    return (id_ for part in parts(declaration) for id_ in named(part))


def _rings(
    declarations: Declarations,
    is_meant: Callable[[Declaration], bool],
    following: Callable[[Declaration], Iterator[TypeId]] = _all,
) -> list[list[TypeId]]:
    """Those of some declarations that lead back to themselves by way of others of these."""
    meant = {id_: each for id_, each in declarations.items() if is_meant(each)}
    led = {
        id_: tuple(to for to in dict.fromkeys(following(each)) if to in meant)
        for id_, each in meant.items()
    }
    order = {id_: place for place, id_ in enumerate(led)}
    rings = (sorted(ring, key=order.__getitem__) for ring in components(led))
    return [ring for ring in rings if len(ring) > 1 or ring[0] in led[ring[0]]]
