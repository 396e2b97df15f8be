"""From the bytes of a stream to typed events; no I/O.

In: an operation that streams, and the bytes of its answer as they come. Out: events of
the declared type, the end of the stream, or the error that the server sends in it.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from pydantic_core import ValidationError, from_json

from ...exceptions import (
    ApiResponseError,
    ApiStreamException,
    ApiTimeoutException,
)
from ..models.adapters import adapter
from ..models.unknown import UnknownObject
from ..values.json_value import value_of
from ..values.media import essence, is_json
from ..values.plain import is_model, is_object
from .answers import Reading, note, note_unseen, read, read_json, report
from .json_lines import LineParser, SequenceParser
from .part_lines import PartParser
from .sse import ServerSentEvent, SseParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import NoReturn

    from ..errors.call import Call
    from ..models.adapters import Adapter
    from ..words.operation import Operation

Parser = SseParser | LineParser | PartParser
EVENT_STREAM = "text/event-stream"
UNNAMED = ("", "text/plain", "application/octet-stream")  # what says nothing


def parser(media_type: str, content_type: str = "") -> Parser:
    """What cuts the bytes of a media type into events."""
    if media_type.startswith("multipart/"):
        return PartParser(content_type)
    if media_type == EVENT_STREAM:
        return SseParser()
    return SequenceParser() if media_type.endswith("json-seq") else LineParser()


class EventReader:
    """Reads one stream.

    An event is no larger than `most` bytes, and a line is whole after `seconds`: a server
    could else send one without an end.
    """

    __slots__ = (
        "_headers",
        "_kind",
        "_parser",
        "_since",
        "_size",
        "_status",
        "call",
        "events",
        "is_done",
        "last",
        "most",
        "operation",
        "seconds",
        "strict",
    )

    def __init__(
        self,
        operation: Operation[object],
        strict: bool = False,
        most: int | None = None,
        seconds: float | None = None,
    ) -> None:
        if operation.events is None:
            raise TypeError(f"{operation.id} does not stream")
        self.operation = operation
        self.events = operation.events
        self.strict = strict
        self.most = most
        self.seconds = seconds
        self._size = 0  # bytes since the last event
        self._since = monotonic()  # when the last line ended
        self.is_done = False
        self.last: ServerSentEvent | None = None
        self._kind: Adapter = adapter(self.events.type)
        self._parser = parser(self.events.media_type)
        self._status = 200
        self._headers: Mapping[str, str] = {}
        self.call: Call | None = None

    def accepts(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether an answer is the stream that was asked for."""
        self._status, self._headers = status, headers
        self._parser = parser(self.events.media_type, headers.get("content-type", ""))
        said = essence(headers.get("content-type", ""))
        if not 200 <= status < 300:
            return False
        if said in (self.events.media_type, *UNNAMED):
            return True
        is_lines = self.events.media_type != EVENT_STREAM
        return is_lines and (is_json(said) or "json" in said)

    def refuse(
        self, status: int, reason: str, headers: Mapping[str, str], body: bytes
    ) -> NoReturn:
        """Raise for an answer that is no stream."""
        read(self.operation, status, reason, headers, body, call=self.call)
        said = headers.get("content-type", "nothing")
        wanted = self.events.media_type
        raise ApiResponseError(
            f"{self.operation.id}: the answer is {said}, not {wanted}", body=body
        )

    def read(self, chunk: bytes) -> Iterator[Any]:
        """The events that end in a chunk."""
        self._bound(chunk)
        return self._each(self._parser.feed(chunk))

    def _bound(self, chunk: bytes) -> None:
        """Raise if an event, or a line, comes to no end."""
        self._size += len(chunk)
        if self.most is not None and self._size > self.most:
            raise ApiResponseError(
                f"{self.operation.id}: an event of the stream is larger than "
                f"max_event_size, {self.most} bytes"
            )
        if b"\n" in chunk or b"\r" in chunk:
            self._since = monotonic()
        elif self.seconds is not None and monotonic() - self._since > self.seconds:
            late = f"no line within {self.seconds:g} s (total_timeout)"
            raise ApiTimeoutException(f"{self.operation.id}: {late}")

    def end(self) -> Iterator[Any]:
        """What the end of the stream completes."""
        return self._each(self._parser.end())

    def _each(self, events: Iterator[ServerSentEvent]) -> Iterator[Any]:
        typed, end = self._way(), self.events.end
        for event in events:
            self._size = 0
            self.last = event
            if end and event.raw.strip() == end:
                self.is_done = True
                return
            if event.raw:
                value = typed(event)
                if self.strict:
                    self._refuse_nulls(value, event)
                yield value
            else:
                yield from self._empty(event)

    def _refuse_nulls(self, value: Any, event: ServerSentEvent) -> None:
        """Raise for null where it is not allowed, which is not looked for otherwise."""
        reading = Reading(value)
        note_unseen(reading)
        self._reported(reading, event)

    def _way(self) -> Callable[[ServerSentEvent], Any]:
        if self.events.text:
            return self._text
        return self._enveloped if self.events.envelope else self._typed

    def _empty(self, event: ServerSentEvent) -> Iterator[Any]:
        """An event whose data is an empty text, if the type has such a one."""
        if event.event == "error" and not self.events.envelope:
            self._raise(event, "")
        if self.events.envelope:
            wholes: list[Any] = [envelope(event, "")]
        else:
            wholes = [
                "",
                *([{self.events.tag: event.event}] if self.events.tag else []),
            ]
        for whole in wholes if self.events.type != "Any" else ():
            try:
                value = self._kind.validator.validate_python(whole)
            except ValidationError:
                continue
            if not isinstance(value, UnknownObject):
                yield value
                return

    def _text(self, event: ServerSentEvent) -> Any:
        """The data of an event that is a text, not JSON."""
        if event.event == "error":
            self._raise(event, event.data)
        try:
            return self._kind.validator.validate_python(event.data)
        except ValidationError:
            return self._reported(Reading(*self._kind.lenient.read(event.data)), event)

    def _typed(self, event: ServerSentEvent) -> Any:
        """The data of an event as its declared type."""
        try:
            value = self._kind.validator.validate_json(event.raw)
        except ValidationError:
            return self._doubtful(event)
        if event.event == "message" and b'"error"' not in event.raw:
            return value
        if is_error(event, value):
            self._raise(event, from_json(event.raw))
        if isinstance(value, UnknownObject):
            return self._tagged(event, value.to_dict()) or value
        return value

    def _doubtful(self, event: ServerSentEvent) -> Any:
        """An event that breaks its type: an error, a text, or read leniently."""
        try:
            value = value_of(event.raw)
        except ValueError:
            value = event.data
        if event.event == "error" or (is_object(value) and value.get("error")):
            self._raise(event, value)
        if not is_object(value) and not isinstance(value, list):
            text = value if isinstance(value, str) else event.data
            try:
                return self._kind.validator.validate_python(text)
            except ValidationError:
                pass
        tagged = self._tagged(event, value)
        if tagged is not None:
            return tagged
        return self._reported(
            read_json(self._kind, event.raw, "application/json"), event
        )

    def _tagged(self, event: ServerSentEvent, value: Any) -> Any:
        """The event with its name as the tag of a union, if that makes it one."""
        tag = self.events.tag
        if not tag or not is_object(value) or tag in value or event.event == "message":
            return None
        try:
            named = self._kind.validator.validate_python({**value, tag: event.event})
        except ValidationError:
            return None
        return None if isinstance(named, UnknownObject) else named

    def _enveloped(self, event: ServerSentEvent) -> Any:
        """An event as a whole: its name and data, where the type describes both."""
        for data in readings(event):
            whole = envelope(event, data)
            try:
                value = self._kind.validator.validate_python(whole)
            except ValidationError:
                pass
            else:
                if not (event.event == "error" and isinstance(value, UnknownObject)):
                    return value
        if event.event == "error":
            self._raise(event, next(readings(event)))
        first = envelope(event, next(readings(event)))
        return self._reported(Reading(*self._kind.lenient.read(first)), event)

    def _reported(self, reading: Reading, event: ServerSentEvent) -> Any:
        if reading.problems:
            note(reading.data, reading.problems)
            report(self.operation, reading, event.raw, self.strict)
        return reading.data

    def _raise(self, event: ServerSentEvent, data: Any) -> NoReturn:
        error = ApiStreamException(
            self._status,
            "The server has sent an error in the stream",
            body=event.data,
            data=data,
            headers=self._headers,
        )
        error.call = self.call
        raise error


def is_error(event: ServerSentEvent, value: Any) -> bool:
    """Whether an event that fits its type is an error all the same, as the type would
    take anything.
    """
    given: set[str] = value.model_fields_set if is_model(value) else set()
    extra: Any = value.model_extra if is_model(value) else value
    beyond: Mapping[str, Any] = extra if is_object(extra) else {}
    if event.event == "error":
        return not given - beyond.keys()
    return bool(beyond.get("error"))


def readings(event: ServerSentEvent) -> Iterator[Any]:
    """What the data of an event can be: JSON or text, first what is likelier."""
    try:
        value: Any = from_json(event.raw)
    except ValueError:
        yield event.data
        return
    structured = is_object(value) or isinstance(value, list)
    yield from (value, event.data) if structured else (event.data, value)


def envelope(event: ServerSentEvent, data: Any) -> dict[str, Any]:
    """An event as an object."""
    whole: dict[str, Any] = {"event": event.event, "data": data}
    if event.id:
        whole["id"] = event.id
    return whole if event.retry is None else whole | {"retry": event.retry}
