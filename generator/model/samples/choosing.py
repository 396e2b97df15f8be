"""Which fields a sample has besides those that must be there: the two or three that matter to a reader.

In: fields. Out: some of them: what the document gives an example of, then what everybody knows by its name; where nothing
has to be there, any plain value. Nothing deprecated, nothing that only the server sets, no switch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.calling import followed
from generator.model.declarations import Access, Declaration, Default, Enum, Field, Required
from generator.model.samples.words import is_telling
from generator.model.types import (
    Kind,
    ListOf,
    Literal,
    Named,
    Nullable,
    Scalar,
    TypeId,
    TypeRef,
)

ENOUGH = 3
"""As many fields say what a record is about."""

FEW = 2
"""Beside as many required fields only what the document gives an example of is shown."""

_PLAIN = frozenset({Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.FLOAT, Kind.DATE, Kind.DATE_TIME})


def telling(
    fields: Iterable[Field], declarations: Mapping[TypeId, Declaration], *, sending: bool
) -> list[Field]:
    """The optional fields to show, in their order."""
    every = tuple(fields)
    needed = sum(isinstance(each.presence, Required) for each in every)
    ranked = [
        (rank, index, each)
        for index, each in enumerate(every)
        if (rank := _rank(each, declarations, sending=sending)) is not None
    ]
    most = _LAST if needed < FEW else _BY_NAME
    wanted = [each for each in sorted(ranked, key=lambda one: one[:2]) if each[0] < most]
    room = max(1, ENOUGH - needed)
    chosen = wanted[:room] or ([] if needed else sorted(ranked, key=lambda one: one[:2])[:2])
    return [each for _, _, each in sorted(chosen, key=lambda one: one[1])]


_BY_NAME, _LAST = 2, 3


def _rank(field: Field, declarations: Mapping[TypeId, Declaration], *, sending: bool) -> int | None:
    """How much a field tells, 0 most; `None` where it is none to choose."""
    is_theirs = sending and field.access is Access.READ_ONLY
    if isinstance(field.presence, Required) or is_theirs or field.doc.deprecated:
        return None
    if field.conditional or not _is_plain(field.type, declarations):
        return None
    if any(each is not None and each != _default(field) for each in field.examples):
        return 0 if is_telling(field.wire_name) else 1
    return _BY_NAME if is_telling(field.wire_name) else _LAST


def _default(field: Field) -> object:
    return field.presence.value if isinstance(field.presence, Default) else None


def _is_plain(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> bool:
    """Whether a value of the type is a text, a number, one of several words, or a list of these."""
    match type_:
        case Scalar(kind):
            return kind in _PLAIN
        case Literal(values):
            return len(values) > 1 and not isinstance(values[0], bool)
        case Nullable(inner) | ListOf(inner):
            return _is_plain(inner, declarations)
        case Named():
            found = followed(type_, declarations)
            return isinstance(found, Enum) and found.kind in _PLAIN
        case _:
            return False
