"""A sample exchange of an operation: the path and query of the request, the status and content of the answer.

In: operations, and samples of their parameters. Out: what a test of any client expects. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import wire
from generator.model.calling import answer, sent_type, successes
from generator.model.operations import Content, Operation, Parameter, Place, Response
from generator.model.types import Json


def redirects_alone(operation: Operation) -> bool:
    """Whether redirects are all that the document tells of: what stands where one leads is told nowhere."""
    found = successes(operation)
    return bool(found) and all(each.status.startswith("3") for each in found)


def path_and_query(operation: Operation, given: Iterable[tuple[Parameter, Json]]) -> str:
    """Path and query as they are sent."""
    path, pairs = wire.path_template(operation.path), []
    for parameter, sampled in given:
        if parameter.place is Place.PATH:
            hole = wire.path_template(f"{{{parameter.wire_name}}}")
            path = path.replace(hole, wire.in_path(parameter, sampled))
        elif parameter.place is Place.QUERY:
            pairs += wire.in_query(parameter, sampled)
        elif parameter.place is Place.QUERYSTRING:
            pairs += wire.in_query_string(parameter, sampled)
    if pairs:
        path += ("&" if "?" in path else "?") + "&".join(pairs)
    return path


def status(operation: Operation) -> int:
    """The status of the first answer that means success; 200 where the document names no such status."""
    return _status(next(iter(successes(operation)), None))


def _status(response: Response | None) -> int:
    said = response.status if response is not None else ""
    return int(said) if said.isdigit() and said.startswith("2") else 200


def answered(operation: Operation) -> Content | None:
    """What that answer holds, if it holds anything."""
    response = next(iter(successes(operation)), None)
    if response is None or _status(response) == 204:
        return None
    found = answer(response)
    return found if found is None else _exact(found, response)


def _exact(content: Content, response: Response) -> Content:
    """What says itself the type that stands for a range, and is told by it before the range is."""
    said = sent_type(content)
    return next((each for each in response.contents if each.media_type == said), content)
