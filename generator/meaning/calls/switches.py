"""What asks for a stream where an answer may also be whole: a field of the body or a parameter.

In: an operation, and what the settings say. Out: its `Switch`. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.meaning.calls.stream_settings import StreamSetting, Unsaid
from generator.meaning.store import Store
from generator.model.declarations import Alias, Declaration, Enum, Field, Record
from generator.model.operations import Body, Operation, Parameter, Switch
from generator.model.types import Kind, Literal, Named, Nullable, Scalar, TypeRef
from generator.values import replace

_SWITCH, _FORMAT = "stream", "sse"


def switched(operation: Operation, said: StreamSetting, store: Store) -> Operation:
    """The operation, its stream with the switch that the settings name; what does not fit is reported."""
    wanted = said.switch
    if isinstance(wanted, Unsaid):
        return operation
    if operation.stream is None:
        _refused(
            said,
            "it has no stream: no successful answer has a media type such as text/event-stream",
            store,
        )
        return operation
    if wanted is not None and (why := _against(wanted, operation, store)):
        _refused(said, why, store)
        return operation
    return replace(operation, stream=replace(operation.stream, switch=wanted))


def _against(wanted: Switch, operation: Operation, store: Store) -> str:
    """Why nothing of the operation can be the switch."""
    members = dict([*_members(operation.body, operation.parameters, store)][::-1])
    type_ = members.get(wanted.wire_name)
    if type_ is None:
        close = get_close_matches(wanted.wire_name, members, n=1)
        meant = f"; did you mean '{close[0]}'?" if close else ""
        return f"nothing that is given to it is called '{wanted.wire_name}'{meant}"
    if wanted.value is True and not _is_boolean(type_, store):
        return f"'{wanted.wire_name}' is not true or false; say which value asks for a stream"
    if wanted.value is not True and (known := _values(type_, store)) and wanted.value not in known:
        return f"'{wanted.wire_name}' is never '{wanted.value}', but {', '.join(map(str, known))}"
    return ""


def _refused(said: StreamSetting, why: str, store: Store) -> None:
    store.diagnostics.report("B314", said.at, operation=said.operation, why=why)


def _members(
    sent: Body | None, parameters: tuple[Parameter, ...], store: Store
) -> Iterator[tuple[str, TypeRef]]:
    yield from ((each.wire_name, each.type) for each in _fields(sent, store))
    yield from ((each.wire_name, each.type) for each in parameters)


def switch(sent: Body | None, parameters: tuple[Parameter, ...], store: Store) -> Switch | None:
    """The first member of the body, else the first parameter, that is called `stream` and is true or false, or whose
    name begins like that and that can be `sse`."""
    for name, type_ in _members(sent, parameters, store):
        if name == _SWITCH and _is_boolean(type_, store):
            return Switch(name, True)
        if name.startswith(_SWITCH) and _FORMAT in _values(type_, store):
            return Switch(name, _FORMAT)
    return None


def _fields(sent: Body | None, store: Store) -> Iterator[Field]:
    for content in sent.contents if sent else ():
        declared = _declared(content.type, store)
        if isinstance(declared, Record):
            yield from declared.fields


def _is_boolean(type_: TypeRef, store: Store) -> bool:
    match type_:
        case Nullable(inner):
            return _is_boolean(inner, store)
        case (
            Scalar(Kind.BOOLEAN)
            | Literal((True,))
            | Literal((True, False))
            | Literal((False, True))
        ):
            return True
        case _:
            declared = _declared(type_, store)
            if isinstance(declared, Enum):
                return declared.kind is Kind.BOOLEAN
            return isinstance(declared, Alias) and _is_boolean(declared.type, store)


def _values(type_: TypeRef, store: Store) -> tuple[object, ...]:
    """The values that a type lists."""
    match type_:
        case Nullable(inner):
            return _values(inner, store)
        case Literal(values):
            return values
        case _:
            declared = _declared(type_, store)
            return (
                tuple(each.value for each in declared.values) if isinstance(declared, Enum) else ()
            )


def _declared(type_: TypeRef, store: Store) -> Declaration | None:
    return store.declaration(type_.id) if isinstance(type_, Named) else None
