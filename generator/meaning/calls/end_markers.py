"""What ends a stream of server-sent events before its connection does: the data of its last event, such as `[DONE]`.

In: an Operation Object and the operation made of it. Out: the operation, its stream with the end that the settings or
the document name: as a constant beside the events or marked as terminal, in an example, or in a description of the
operation, of what it takes or gives, or of any other in the document. Knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from generator.meaning.calls.stream_settings import EVERY, UNSAID, StreamSetting, Unsaid
from generator.meaning.calls.switches import switched
from generator.meaning.entries import entry
from generator.meaning.store import Store
from generator.model.operations import ContentKind, Operation, Stream
from generator.model.types import Json, Kind, Scalar
from generator.openapi import objects
from generator.openapi.objects import MediaType, Schema
from generator.values import replace

_MARKER = re.compile(r"\[[A-Za-z][A-Za-z_ -]*\]|DONE|EOF|END")
_IN_TEXT = (
    re.compile(r"data:\s*(\[[A-Za-z][A-Za-z_ -]*\])"),
    re.compile(
        r"(?i:terminat|ended|ends|clos|finish|complet|sentinel|last event|final)"
        r"[^.\n]{0,60}[`\"'](\[[A-Z][A-Z_ -]*\])[`\"']"
    ),
)
_TERMINAL = re.compile(r"x-.*terminal(-event)?")
_DEEPEST = 4


class EndMarkers:
    """Finds the ends of the streams of one document."""

    def __init__(self, store: Store, settings: Mapping[str, StreamSetting]) -> None:
        self._store = store
        self._settings = settings

    def marked(self, operation: Operation, source: objects.Operation) -> Operation:
        """The operation, its stream with its end."""
        said = entry(self._settings, operation)
        if said is not None and said.switch is not UNSAID:
            operation = switched(operation, said, self._store)
        stream = operation.stream
        if stream is None or stream.content.kind is not ContentKind.EVENT_STREAM:
            return operation
        if said is None or said.end is UNSAID:
            said = self._settings.get(EVERY)
        if said is not None and not isinstance(said.end, Unsaid):
            return replace(operation, stream=replace(stream, end=said.end))
        return replace(operation, stream=replace(stream, end=self._found(stream, source)))

    def _found(self, stream: Stream, source: objects.Operation) -> str | None:
        found = next(self._declared(source), None) or next(self._told(source), None)
        if found is None and stream.content.type != Scalar(Kind.STRING):
            return self._usual  # among texts it might be one of them
        return found

    def _declared(self, source: objects.Operation) -> Iterator[str]:
        """As a constant among the events, marked as terminal, or at the end of an example."""
        for media in _streams(source):
            for schema in (media.item_schema, media.schema):
                if schema is not None:
                    yield from self._constants(schema, _DEEPEST)
            examples = (*media.examples, *(media.schema.examples if media.schema else ()))
            yield from (last for last in map(_last_data, examples) if _MARKER.fullmatch(last))

    def _constants(self, schema: Schema, depth: int) -> Iterator[str]:
        for each in self._inside(schema, depth):
            value = _constant(each)
            data = each.properties.get("data")
            is_terminal = any(map(_is_terminal, (each, data)))
            if value is not None and (is_terminal or _MARKER.fullmatch(value)):
                yield value
            inner = None if data is None else _constant(data)
            if inner is not None and (is_terminal or _MARKER.fullmatch(inner)):
                yield inner

    def _inside(self, schema: Schema, depth: int) -> Iterator[Schema]:
        """A schema, its alternatives and what it refers to."""
        yield schema
        if depth:
            if schema.ref is not None:
                yield from self._inside(self._store.schema(schema.ref), depth - 1)
            for each in (*schema.one_of, *schema.any_of, *schema.all_of):
                yield from self._inside(each, depth - 1)

    def _told(self, source: objects.Operation) -> Iterator[str]:
        """In the descriptions of an operation, and of what it takes and gives."""
        yield from _named(source.summary, source.description)
        for parameter in source.parameters:
            yield from _named(parameter.description)
        for response in source.responses:
            yield from _named(response.description)
        body = source.request_body
        contents = (*(body.content if body else ()), *_streams(source))
        yield from _named(body.description if body else None)
        for media in contents:
            for schema in (media.schema, media.item_schema):
                if schema is not None:
                    yield from self._told_by(schema, _DEEPEST)

    def _told_by(self, schema: Schema, depth: int) -> Iterator[str]:
        for each in self._inside(schema, depth):
            members = [inner for one in each.properties.values() for inner in self._inside(one, 1)]
            yield from _named(each.description, *(inner.description for inner in members))

    @cached_property
    def _usual(self) -> str | None:
        """The one that the document names anywhere, if there is but one."""
        texts = [
            *(each.description for each in self._store.document.operations),
            *(each.description for each in self._store.document.schemas.values()),
        ]
        found = set(_named(*texts))
        for each in self._store.document.operations:
            found.update(self._declared(each), self._told(each))
        return found.pop() if len(found) == 1 else None


def _streams(source: objects.Operation) -> Iterator[MediaType]:
    for response in source.responses:
        for media in response.content if response.status.startswith("2") else ():
            if media.media_type.partition(";")[0].strip().lower() == "text/event-stream":
                yield media


def _last_data(example: Json) -> str:
    """The data of the last event of a stream that stands as a text."""
    lines = example.splitlines() if isinstance(example, str) else []
    data = [each.removeprefix("data:").strip() for each in lines if each.startswith("data:")]
    return data[-1] if data else ""


def _constant(schema: Schema) -> str | None:
    values = schema.enum if schema.enum is not None else (schema.const,)
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def _is_terminal(schema: Schema | None) -> bool:
    found = {} if schema is None else schema.extensions
    return any(value is True and _TERMINAL.fullmatch(name) for name, value in found.items())


def _named(*texts: str | None) -> Iterator[str]:
    for text in texts:
        if text and "[" in text:  # as few have
            for pattern in _IN_TEXT:
                yield from pattern.findall(text)
