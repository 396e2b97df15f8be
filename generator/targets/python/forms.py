"""The derived forms of a method, sync and async, and the stream of an operation as data.

In: an operation with its names, and how the module that holds it spells words of the runtime. Out: one statement for
each form. What the forms do is in the runtime; here is only which ones there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.model.declarations import Alias, ByTag, Declaration, Field, Record, Union
from generator.model.operations import Operation
from generator.model.types import Named, Nullable, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.python.layout import Group, Piece
from generator.targets.python.literals import text
from generator.targets.python.names import OperationName
from generator.targets.python.types import Speller, Spelling

Word = Callable[[str, str], Code]
"""Spells a name of a module of the runtime, and notes its import."""

_EVENT_STREAM = "text/event-stream"
_ENVELOPE = {"comment", "data", "event", "id", "retry"}


def forms(operation: Operation, name: OperationName, word: Word) -> Iterable[Code]:
    """What stands under a method: its other forms."""
    for form in ("with_http_info", "without_preload_content"):
        yield Code(f"{name.method}_{form} = {word('@api', form)}({name.method})")
    if operation.stream is not None:
        streamed = word("@api", "streamed")
        yield Code(f"{name.stream} = {streamed}({name.constant})({name.method})")
    if operation.pagination is not None:
        paged = word("@api", "paged")
        yield Code(f"{name.method}_iter = {paged}({name.constant})({name.method})")


def async_forms(operation: Operation, name: OperationName, api: Code, word: Word) -> Iterable[Code]:
    """The method and its forms in the async class, made from those of the sync one."""
    awaited, method = word("@api", "awaited"), f"{api}.{name.method}"
    yield Code(f"{name.method} = {awaited}({method})")
    informed = word("@api", "awaited_info")
    yield Code(f"{name.method}_with_http_info = {informed}({method})")
    opened = word("@api", "awaited_open")
    yield Code(f"{name.method}_without_preload_content = {opened}({method})")
    if operation.stream is not None:
        events = word("@api", "awaited_events")
        yield Code(f"{name.stream} = {events}({name.constant})({method})")
    if operation.pagination is not None:
        pages = word("@api", "awaited_pages")
        yield Code(f"{name.method}_iter = {pages}({name.constant})({method})")


def event_type(operation: Operation, speller: Speller) -> Spelling | None:
    """What a stream of the operation holds."""
    if operation.stream is None:
        return None
    return replace(speller, answers=True).spell(operation.stream.content.type)


def events(operation: Operation, speller: Speller, word: Word) -> Piece | None:
    """The stream as the runtime's `Events(...)`."""
    stream, spelled = operation.stream, event_type(operation, speller)
    if stream is None or spelled is None:
        return None
    pieces: list[Piece] = [text(spelled.text)]
    essence = stream.content.media_type.partition(";")[0].strip().lower()
    if essence != _EVENT_STREAM:
        pieces.append(text(essence))
    if stream.switch is not None:
        pieces.append(Code(f"switch={text(stream.switch.wire_name)}"))
        if isinstance(stream.switch.value, str):
            pieces.append(Code(f"value={text(stream.switch.value)}"))
    if is_envelope(stream.content.type, speller.declarations):
        pieces.append(Code("envelope=True"))
    elif tag := tag_of(stream.content.type, speller.declarations):
        pieces.append(Code(f"tag={text(tag)}"))
    return Group(Code(f"events={word('@operation', 'Events')}("), pieces, Code(")"))


def tag_of(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> str:
    """The property that tells the variants of a union apart, if one does."""
    found = _followed(type_, declarations)
    if not isinstance(found, Union) or not isinstance(found.choice, ByTag):
        return ""
    return found.choice.tag.field


def is_envelope(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> bool:
    """Whether the type describes server-sent events with their `event` and `data`, not only the data."""
    found = _followed(type_, declarations)
    if isinstance(found, Union):
        return all(is_envelope(each.type, declarations) for each in found.variants)
    return isinstance(found, Record) and _is_envelope(found.fields)


def _is_envelope(fields: tuple[Field, ...]) -> bool:
    names = {each.wire_name for each in fields}
    return "data" in names and (names <= _ENVELOPE or {"event", "data"} <= names)


def _followed(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> Declaration | None:
    match type_:
        case Nullable(inner):
            return _followed(inner, declarations)
        case Named(id_):
            found = declarations[id_]
            return _followed(found.type, declarations) if isinstance(found, Alias) else found
        case _:
            return None
