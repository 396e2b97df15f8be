"""What comes with a status that is no success, wherever the document declares it.

In: the operations of the model. Out: the contents of a status. A client has one exception for a status of all
operations, so this is what may be in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.model.operations import Api, Content, Response

ALL = ""
"""What begins every status."""

Failures: TypeAlias = tuple[Mapping[str, Response], ...]
"""The answers of each operation that are no success, by their status."""


def failures(api: Api) -> Failures:
    """Those of an API, in document order, for all that is asked of them."""
    every = (
        {each.status: each for each in operation.responses if each.status[:1] != "2"}
        for service in api.services
        for operation in service.operations
    )
    return tuple(each for each in every if each)


def failing(found: Failures, status: str) -> tuple[Content, ...]:
    """The contents of all answers with this status, each type once, in document order. `status` is a code (`404`), a
    range or the default as the document has it, the digit of all codes that begin with it (`5`), or `ALL`.
    """
    contents: dict[tuple[object, ...], Content] = {}
    for every in found:
        for response in _meant(every, status):
            for each in response.contents:
                contents.setdefault((each.kind, each.type), each)
    return tuple(contents.values())


def statuses(found: Failures) -> list[str]:
    """The codes, ranges and the default of failures that the document declares, in order."""
    return sorted({status for every in found for status, each in every.items() if each.contents})


def _meant(every: Mapping[str, Response], status: str) -> list[Response]:
    """The answers of an operation that such a status has: those of a code, else of its range, else the default; all
    that there are where several statuses are meant."""
    if len(status) > 1:
        keys = (status, f"{status[0]}XX", "default")
        return [every[each] for each in keys if each in every][:1]
    return [each for key, each in every.items() if key.startswith((status, "default"))]
