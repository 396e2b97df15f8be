"""Everything that callers see of a client, by all of its names, with its place in the document.

In: the surface of a client. Out: things, those within others behind them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.surface import Argument, Call, Declared, EnumOf, RecordOf, Surface
from generator.diagnostics import Location
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Thing:
    """`shown` is what it is called first, `names` are all of its names, `what` is what it is in the document."""

    shown: str
    names: tuple[str, ...]
    what: str
    at: Location
    also: tuple[str, ...] = ()


def things(surface: Surface) -> Iterator[Thing]:
    """Operations with their arguments, types with their fields and members."""
    for call in surface.calls.values():
        yield from _call(call)
    for declared in surface.types.values():
        yield from _type(declared)


def _call(call: Call) -> Iterator[Thing]:
    methods = [
        f"{each.service}.{name}"
        for each in call.reached
        for name in (each.method, each.stream)
        if name
    ]
    also = (*methods[1:], *call.resources)
    bare = (each.rpartition(".")[2] for each in methods)
    names = (*methods, *bare, *call.resources, call.name, call.key)
    if call.at is not None:
        what = f"the operation {call.key} (operationId {call.name})"
        yield Thing(call.shown, names, what, call.at, also)
    for each in call.arguments:
        yield from _argument(call, each, methods)


def _argument(call: Call, argument: Argument, methods: list[str]) -> Iterator[Thing]:
    if argument.at is None or argument.at == call.at:
        return
    wholes = [*methods, *(each.rpartition(".")[2] for each in methods), call.name]
    words = {argument.called, argument.wire_name}
    names = tuple(f"{whole}.{word}" for whole in wholes for word in words if word)
    what = f"'{argument.wire_name or argument.called}' ({argument.place}) of {call.key}"
    yield Thing(f"{call.shown}({argument.called}=…)", names, what, argument.at)


def _type(declared: Declared) -> Iterator[Thing]:
    if declared.at is None:
        return
    names = tuple(dict.fromkeys(each for each in (declared.called, declared.name) if each))
    what = f"the schema '{declared.name}'" if declared.named else "a schema without a name"
    yield Thing(declared.shown, names, what, declared.at)
    match declared.content:
        case RecordOf(fields=fields):
            for each in fields:
                words = {each.called, each.wire_name}
                parts = tuple(f"{name}.{word}" for name in names for word in sorted(words) if word)
                what = f"the property '{each.wire_name}' of '{declared.name}'"
                if each.at is not None:
                    shown = f"{declared.shown}.{each.called or each.wire_name}"
                    yield Thing(shown, parts, what, each.at)
        case EnumOf(values=values):
            for value in values:
                parts = tuple(
                    f"{name}.{word}"
                    for name in names
                    for word in (value.called, value.value)
                    if word
                )
                what = f"the value {value.value!r} of '{declared.name}'"
                yield Thing(f"{declared.shown}.{value.called}", parts, what, declared.at)
