"""The derived forms of a method, sync and async, and the stream of an operation as data.

In: an operation with its names, and how the module that holds it spells words of the runtime. Out: one statement for
each form. What the forms do is in the runtime; here is only which ones there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from generator.model.calling import is_envelope, is_text, tag_of
from generator.model.operations import Operation
from generator.targets.code import Code
from generator.targets.python.spelling.api_names import OperationName
from generator.targets.python.spelling.layout import Group, Piece
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.types import Speller, Spelling

Word = Callable[[str, str], Code]
"""Spells a name of a module of the runtime, and notes its import."""

_EVENT_STREAM = "text/event-stream"


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


def async_forms(
    operation: Operation, name: OperationName, api: Code, word: Word, own: bool
) -> Iterable[Code]:
    """The method and its forms in the async class, made from those of the sync one; it may have its `own` method."""
    method = f"{api}.{name.method}"
    if own:
        informed = word("@api", "async_info")
        yield Code(f"{name.method}_with_http_info = {informed}({name.method})")
    else:
        yield Code(f"{name.method} = {word('@api', 'awaited')}({method})")
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


def events(operation: Operation, asking: str, speller: Speller, word: Word) -> Piece | None:
    """The stream as the runtime's `Events(...)`; `asking` is the argument or field that asks for it."""
    stream, spelled = operation.stream, event_type(operation, speller)
    if stream is None or spelled is None:
        return None
    pieces: list[Piece] = [text(spelled.text)]
    essence = stream.content.media_type.partition(";")[0].strip().lower()
    if essence != _EVENT_STREAM:
        pieces.append(text(essence))
    if stream.switch is not None:
        pieces.append(Code(f"switch={text(stream.switch.wire_name)}"))
        if asking != stream.switch.wire_name:
            pieces.append(Code(f"name={text(asking)}"))
        if isinstance(stream.switch.value, str):
            pieces.append(Code(f"value={text(stream.switch.value)}"))
    if stream.end is not None:
        pieces.append(Code(f"end={text(stream.end)}"))
    if essence == _EVENT_STREAM and is_text(stream.content.type, speller.declarations):
        pieces.append(Code("text=True"))
    if is_envelope(stream.content.type, speller.declarations):
        pieces.append(Code("envelope=True"))
    elif tag := tag_of(stream.content.type, speller.declarations):
        pieces.append(Code(f"tag={text(tag)}"))
    return Group(Code(f"events={word('@operation', 'Events')}("), pieces, Code(")"))
