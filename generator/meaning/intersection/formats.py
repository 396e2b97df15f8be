"""Formats in an intersection: the one that makes a type of its own, and the narrower of two sizes.

In: leaves that have a format. Out: the leaf whose format holds, and whether two of them contradict each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.meaning import scalars
from generator.model.types import Kind
from generator.openapi.objects import Schema

_WIDER = {"int64": "int32", "double": "float"}


def holding(leaves: Sequence[Schema]) -> Schema:
    """The leaf whose format holds: of those with a type of its own, else of all, the last, unless another is narrower."""
    typed = [each for each in leaves if _is_typed(each)] or leaves
    last = typed[-1]
    narrower = (each for each in typed if each.format == _WIDER.get(last.format or ""))
    return next(narrower, last)


def contradicting(leaves: Sequence[Schema]) -> Sequence[Schema]:
    """Two leaves whose formats no text has both, or none."""
    kinds: dict[Kind, Schema] = {}
    for each in leaves:
        if _text_kind(each) is not Kind.STRING:
            kinds.setdefault(_text_kind(each), each)
    found = list(kinds.values())
    return found[:2] if len(found) > 1 else ()


def _is_typed(leaf: Schema) -> bool:
    is_number = scalars.kind_of(leaf, "number") is not Kind.NUMBER
    return is_number or _text_kind(leaf) is not Kind.STRING


def _text_kind(leaf: Schema) -> Kind:
    return scalars.kind_of(leaf, "string")
