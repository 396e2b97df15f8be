"""What a test says of a request: its path, and texts that occur in its body.

In: an operation, the arguments and their samples. Out: texts, as they are sent.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import wire
from generator.model.calling import Role
from generator.model.exchanges import path_and_query
from generator.model.operations import Content, Operation, Parameter, Switch
from generator.model.types import Json
from generator.targets.eiffel.package.requests import Argument

Sampled = tuple[Argument, Json]


def requested(operation: Operation, given: list[Sampled]) -> str:
    """Path and query as they are sent."""
    sources = ((each.given.source, sampled) for each, sampled in given)
    return path_and_query(
        operation, [(each, sampled) for each, sampled in sources if isinstance(each, Parameter)]
    )


def is_parameter(operation: Operation, switch: Switch) -> bool:
    """Whether a parameter asks for the stream, rather than a field of the body."""
    return any(each.wire_name == switch.wire_name for each in operation.parameters)


def switched(operation: Operation, given: list[Sampled], switch: Switch | None) -> list[Sampled]:
    """The arguments with the one that asks for a stream, if a parameter does."""
    if switch is None or not is_parameter(operation, switch):
        return given
    return [
        (each, switch.value if each.wire_name == switch.wire_name else value)
        for each, value in given
    ]


def texts(sampled: Json) -> Iterator[str]:
    """Texts that occur in the JSON of a sample as they are."""
    match sampled:
        case list():
            for each in sampled:
                yield from texts(each)
        case dict():
            for name, each in sampled.items():
                yield from (*texts(name), *texts(each))
        case str() if sampled.isascii() and sampled.isalnum():
            yield sampled


def form_texts(content: Content, sent: list[Sampled]) -> Iterator[str]:
    """Texts that occur in the form: names of fields, and values that are not encoded."""
    for argument, sampled in sent:
        members = {argument.wire_name: sampled}
        if argument.given.role is Role.BODY:
            members = sampled if isinstance(sampled, dict) else {}
        for name, value in members.items():
            for key, written in wire.in_form(content.parts, name, value):
                if key.isascii() and key.replace("_", "").isalnum():
                    yield key
                if isinstance(written, str) and written.isascii() and written.isalnum():
                    yield written
