"""Whether a call asks for a stream; imported by all, so it knows none of the parsers.

In: an operation that may stream, and what its caller gave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types.texts import text
from ..values.plain import fields, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..words.operation import Operation


def asking(
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The arguments and options of a call with the one among them that asks for a
    stream, whatever it was.
    """
    events = operation.events
    if events is None or not events.switch:
        return arguments, options
    for parameter in operation.parameters:
        if parameter.wire_name == events.switch:
            return {**arguments, parameter.name: events.value}, options
    others = {name: each for name, each in arguments.items() if name != events.name}
    rest = {name: each for name, each in options.items() if name != events.name}
    return others, {**rest, events.switch: events.value}


def asks(
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> bool:
    """Whether a call asks for a stream: by an argument or keyword, else in its body."""
    events = operation.events
    if events is None or not events.switch:
        return False
    names = (events.name, events.switch)
    in_place = [*arguments.values()] if len(operation.bodies) > 1 else []
    for given in (arguments, options, options.get("_body"), body, *in_place):
        members: Any = fields(given) if is_model(given) else given
        for name in names if is_object(members) else ():
            if members.get(name) is not None:
                value = members[name]
                is_flag = isinstance(events.value, bool) or isinstance(value, bool)
                return value is events.value if is_flag else text(value) == events.value
    return False
