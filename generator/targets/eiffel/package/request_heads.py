"""What a request says besides its parameters and its body: who calls, and which answers can be read.

In: an operation. Out: lines of `Code`, media types.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import STREAMS, successes
from generator.model.operations import Content, Operation
from generator.targets.code import Code
from generator.targets.eiffel.spelling.literals import text


def security_lines(operation: Operation) -> Iterator[Code]:
    """The alternatives that authenticate a request."""
    if operation.security == ((),):
        return
    for each in operation.security:
        listed = Code(", ").joined(text(name) for name in each)
        array = f"<<{listed}>>" if each else "create {ARRAY [STRING_8]}.make_empty"
        yield Code(f"l_request.add_security ({array})")


def accepted(operation: Operation) -> str:
    """The media types of the answers, successes first, of each JSON first and ranges last; that of a stream only where a
    success has nothing else."""
    good = successes(operation)
    others = [each for each in operation.responses if each not in good]
    found = [each for response in good for each in response.contents]
    whole = [each for each in found if each.kind not in STREAMS] or found
    errors = [each for response in others for each in response.contents]
    return ", ".join(dict.fromkeys((*_ranges_last(whole), *_ranges_last(errors))))


def _ranges_last(contents: list[Content]) -> list[str]:
    types = (each.media_type for each in contents)
    return sorted(types, key=lambda each: ("*" in each, "json" not in each.lower()))
