"""What comes with a status that is no success, wherever the document declares it.

In: the operations of the model. Out: the contents of a status. A client has one exception for a status of all
operations, so this is what may be in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import Api, Content, Operation, Response

ALL = ""
"""What begins every status."""


def failing(api: Api, status: str) -> tuple[Content, ...]:
    """The contents of all answers with this status, each type once, in document order. `status` is a code (`404`), a
    range or the default as the document has it, the digit of all codes that begin with it (`5`), or `ALL`.
    """
    found: dict[tuple[object, ...], Content] = {}
    for operation in _operations(api):
        for response in _meant(operation, status):
            for each in response.contents:
                found.setdefault((each.kind, each.type), each)
    return tuple(found.values())


def statuses(api: Api) -> list[str]:
    """The codes, ranges and the default of failures that the document declares, in order."""
    every = {
        each.status
        for operation in _operations(api)
        for each in _failures(operation, contents=True)
    }
    return sorted(every)


def _operations(api: Api) -> Iterator[Operation]:
    return (operation for service in api.services for operation in service.operations)


def _failures(operation: Operation, *, contents: bool = False) -> Iterator[Response]:
    for each in operation.responses:
        if each.status[:1] != "2" and (each.contents or not contents):
            yield each


def _meant(operation: Operation, status: str) -> list[Response]:
    """The answers of an operation that such a status has: those of a code, else of its range, else the default; all
    that there are where several statuses are meant."""
    every = {each.status: each for each in _failures(operation)}
    if len(status) > 1:
        keys = (status, f"{status[0]}XX", "default")
        return [every[each] for each in keys if each in every][:1]
    return [each for key, each in every.items() if key.startswith((status, "default"))]
