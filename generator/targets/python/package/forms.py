"""The derived forms of a method, sync and async, and the stream of an operation as data.

In: an operation with its names, and how the module that holds it spells words of the runtime. Out: one statement for
each form. What the forms do is in the runtime; here is only which ones there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.model.calling import is_envelope, is_text, tag_of
from generator.model.operations import Operation
from generator.targets.code import Code
from generator.targets.python.spelling.annotations import Spelling
from generator.targets.python.spelling.api_names import OperationName
from generator.targets.python.spelling.expressions import assigned, call, keyword, member
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.types import Speller
from generator.values import replace

Word = Callable[[str, str], Code]
"""Spells a name of a module of the runtime, and notes its import."""

_EVENT_STREAM = "text/event-stream"


def forms(operation: Operation, name: OperationName, word: Word) -> Iterable[Code]:
    """What stands under a method: its other forms."""
    for form in ("with_http_info", "without_preload_content"):
        yield _form(Code(f"{name.method}_{form}"), word("@api", form), name.method)
    if operation.stream is not None:
        streamed = call(word("@api", "streamed"), [name.constant])
        yield _form(name.stream, streamed, name.method)
    if operation.pagination is not None:
        paged = call(word("@api", "paged"), [name.constant])
        yield _form(Code(f"{name.method}_iter"), paged, name.method)


def _form(name: Code, made_by: Code, method: Code) -> Code:
    return lay_out(assigned(name, call(made_by, [method])), 4)


def async_forms(
    operation: Operation, name: OperationName, api: Code, word: Word, own: bool
) -> Iterable[Code]:
    """The method and its forms in the async class, made from those of the sync one; it may have its `own` method."""
    method, informed = member(api, name.method), Code(f"{name.method}_with_http_info")
    if own:
        yield _form(informed, word("@api", "async_info"), name.method)
    else:
        yield _form(name.method, word("@api", "awaited"), method)
        yield _form(informed, word("@api", "awaited_info"), method)
    opened = Code(f"{name.method}_without_preload_content")
    yield _form(opened, word("@api", "awaited_open"), method)
    if operation.stream is not None:
        yield _form(name.stream, call(word("@api", "awaited_events"), [name.constant]), method)
    if operation.pagination is not None:
        pages = call(word("@api", "awaited_pages"), [name.constant])
        yield _form(Code(f"{name.method}_iter"), pages, method)


def event_type(operation: Operation, speller: Speller) -> Spelling | None:
    """What a stream of the operation holds."""
    if operation.stream is None:
        return None
    return replace(speller, answers=True).spell(operation.stream.content.type)


def events(operation: Operation, asking: str, speller: Speller, word: Word) -> Code | None:
    """The stream as the runtime's `Events(...)`; `asking` is the argument or field that asks for it."""
    stream, spelled = operation.stream, event_type(operation, speller)
    if stream is None or spelled is None:
        return None
    pieces: list[Code] = [text(spelled.text)]
    essence = stream.content.media_type.partition(";")[0].strip().lower()
    if essence != _EVENT_STREAM:
        pieces.append(text(essence))
    if stream.switch is not None:
        pieces.append(keyword(Code("switch"), text(stream.switch.wire_name)))
        if asking != stream.switch.wire_name:
            pieces.append(keyword(Code("name"), text(asking)))
        if isinstance(stream.switch.value, str):
            pieces.append(keyword(Code("value"), text(stream.switch.value)))
    if stream.end is not None:
        pieces.append(keyword(Code("end"), text(stream.end)))
    if essence == _EVENT_STREAM and is_text(stream.content.type, speller.declarations):
        pieces.append(Code("text=True"))
    if is_envelope(stream.content.type, speller.declarations):
        pieces.append(Code("envelope=True"))
    elif tag := tag_of(stream.content.type, speller.declarations):
        pieces.append(keyword(Code("tag"), text(tag)))
    made = call(word("@operation", "Events"), pieces, apart=True)
    return keyword(Code("events"), made)
