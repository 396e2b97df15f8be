"""What a test answers: the events of a stream.

In: a stream and a sample of its events. Out: the text that the server sends.
"""

from __future__ import annotations

from generator.model.calling import is_envelope, is_text
from generator.model.operations import Api, ContentKind, Stream
from generator.model.types import Json
from generator.targets.eiffel.spelling.literals import as_json


def events(stream: Stream, sampled: Json, api: Api) -> str:
    """Two events of a stream, as they come, and what ends it."""
    content, end = stream.content, f"data: {stream.end}\n\n" if stream.end else ""
    if content.kind is ContentKind.JSON_LINES:
        return f"{as_json(sampled)}\n" * 2
    if content.kind is ContentKind.PARTS:
        part = f"--part\r\nContent-Type: application/json\r\n\r\n{as_json(sampled)}\r\n"
        return f"{part}{part}--part--\r\n"
    if is_envelope(content.type, api.declarations) and isinstance(sampled, dict):
        data = sampled.get("data")
        told = data if isinstance(data, str) else as_json(data)
        event = f"event: {sampled['event']}\n" if sampled.get("event") else ""
        return f"{event}data: {told}\n\n" * 2 + end
    is_plain = is_text(content.type, api.declarations)
    return f"data: {sampled if is_plain else as_json(sampled)}\n\n" * 2 + end
