"""Makes operationIds unique, which the specification wants and not every document keeps (OAS 3.1 §4.8.10).

In: all operations, in document order. Out: the same, where a later one of two with the same id has a number behind it.
Ids that differ in more than a number are left alone: whether they come to the same name is for the language to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from re import compile as compile_pattern
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.openapi.objects import Operation
from generator.values import replace

_MARKS: Final = compile_pattern(r"[\W_]+")


def unique(operations: Sequence[Operation], diagnostics: Diagnostics) -> tuple[Operation, ...]:
    """The operations, no two with the same id; those that got a number are reported with both places."""
    taken = {_plain(each.operation_id) for each in operations if each.operation_id}
    return tuple(_numbered(operations, taken, diagnostics))


def _numbered(
    operations: Iterable[Operation], taken: set[str], diagnostics: Diagnostics
) -> Iterator[Operation]:
    first: dict[str, Location | None] = {}
    for each in operations:
        id_ = each.operation_id
        if id_ is None or not _plain(id_) or id_ not in first:
            first.setdefault(id_ or "", each.operation_id_at)
            yield each
            continue
        made = _free(id_, taken)
        details = {"operation_id": id_, "made": made, "first": first[id_]}
        diagnostics.report("V104", each.operation_id_at, **details)
        yield replace(each, operation_id=made, shared_id=id_)


def _free(wanted: str, taken: set[str]) -> str:
    """`list` with the lowest number from 2 on that no other operation has."""
    number = 2
    while _plain(f"{wanted}_{number}") in taken:
        number += 1
    taken.add(_plain(f"{wanted}_{number}"))
    return f"{wanted}_{number}"


def _plain(id_: str) -> str:
    """What `list_2`, `list-2` and `List2` have in common."""
    return _MARKS.sub("", id_.lower())
