"""A surface as a text of JSON: what a client's folder keeps of it, for the next comparison.

In: a `Surface`. Out: text; the same surface has the same text, and each operation and type is a line of it, so that the
history of the file can be read. Places are not kept: they would change with every line of the document.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any, Final

from generator.changes.surface import (
    AliasOf,
    Answer,
    Argument,
    Call,
    Declared,
    EnumOf,
    Member,
    RecordOf,
    Surface,
    UnionOf,
    Written,
)
from generator.changes.types_as_json import to_json
from generator.model.declarations import Access

VERSION: Final = 1
NOTE: Final = "Written by gen-client: commit it, and do not edit it. It tells what callers see."

_write: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False
).encode


def to_text(surface: Surface) -> str:
    """The text of the file."""
    head = {
        "note": NOTE,
        "format": VERSION,
        "target": surface.target,
        "package": surface.package,
        "client": surface.client,
        "title": surface.title,
        "version": surface.version,
        "said": surface.said,
        "manner": asdict(surface.manner),
        "servers": [[each.url, [*each.variables]] for each in surface.servers],
        "schemes": [[each.name, each.how, each.called] for each in surface.schemes],
        "webhooks": [[name, to_json(type_)] for name, type_ in surface.webhooks],
        "event": surface.event,
    }
    lines = [f'"{name}":{_write(value)},' for name, value in head.items()]
    calls = {key: _call(each) for key, each in surface.calls.items()}
    types = {each.key: _declared(each) for each in surface.types.values()}
    lines += [*_table("calls", calls), ",", *_table("types", types)]
    return "{\n" + "\n".join(lines) + "\n}\n"


def _table(name: str, entries: Mapping[str, Any]) -> Iterable[str]:
    yield f'"{name}":{{'
    last = len(entries) - 1
    for index, (key, value) in enumerate(entries.items()):
        yield f"{_write(key)}:{_write(value)}{',' if index < last else ''}"
    yield "}"


def _call(call: Call) -> dict[str, Any]:
    stream, paged = call.stream, call.paged
    told = {
        "name": call.name,
        "reached": [[each.service, each.method, each.stream] for each in call.reached],
        "resources": [*call.resources],
        "arguments": [_argument(each) for each in call.arguments],
        "body": [_written(each) for each in call.body],
        "answers": [_answer(each) for each in call.answers],
        "stream": (
            [to_json(stream.type), stream.kind, stream.switch, stream.end] if stream else None
        ),
        "paged": [paged.style, to_json(paged.item), paged.items] if paged else None,
        "security": [[*each] for each in call.security],
        "servers": [*call.servers],
        "deprecated": call.deprecated,
        "said": call.said,
        "old": [*call.old],
    }
    return {name: value for name, value in told.items() if value}


def _written(each: Written) -> list[Any]:
    return [each.media_type, each.kind, to_json(each.type)]


def _answer(each: Answer) -> list[Any]:
    contents = [_written(content) for content in each.contents]
    headers = [[name, to_json(type_), needed] for name, type_, needed in each.headers]
    return [each.status, contents, headers] if headers else [each.status, contents]


def _argument(each: Argument) -> dict[str, Any]:
    told: dict[str, Any] = {"called": each.called, "type": to_json(each.type)}
    if each.wire_name != each.called:
        told["wire"] = each.wire_name
    told["in"] = each.place
    if each.required:
        told["required"] = True
    if each.style:
        told["style"] = each.style
    if each.default is not None:
        told["default"] = each.default
    if each.deprecated:
        told["deprecated"] = True
    if each.old:
        told["old"] = [*each.old]
    return told


def _declared(each: Declared) -> dict[str, Any]:
    told: dict[str, Any] = {"name": each.name}
    if each.called != each.name:
        told["called"] = each.called
    if not each.named:
        told["named"] = False
    if each.deprecated:
        told["deprecated"] = True
    if each.said:
        told["said"] = each.said
    if each.old:
        told["old"] = [*each.old]
    match each.content:
        case RecordOf():
            _record(each.content, told)
        case EnumOf(kind, values, closed):
            told["enum"] = [
                [of.value, of.called, [*of.old]] if of.old else [of.value, of.called]
                for of in values
            ]
            told["kind"] = kind.value
            if closed:
                told["closed"] = True
        case UnionOf(variants, tag):
            told["union"] = [to_json(variant) for variant in variants]
            if tag:
                told["tag"] = tag
        case AliasOf(type_):
            told["alias"] = to_json(type_)
    return told


def _record(record: RecordOf, told: dict[str, Any]) -> None:
    told["fields"] = [_member(each) for each in record.fields]
    if record.extra is not None:
        told["extra"] = to_json(record.extra)
    if record.patterns:
        told["patterns"] = [[name, to_json(type_)] for name, type_ in record.patterns]
    if record.closed:
        told["closed"] = True
    if record.base:
        told["base"] = record.base
    if record.subtypes:
        told["subtypes"] = [*record.subtypes]


def _member(each: Member) -> list[Any]:
    """The key and the type, then what is unusual."""
    told: dict[str, Any] = {}
    if each.called != each.wire_name:
        told["called"] = each.called
    if each.presence == "required":
        told["required"] = True
    elif each.presence == "default":
        told["default"] = each.default
    if each.access is not Access.BOTH:
        told["access"] = each.access.value
    if each.conditional:
        told["conditional"] = True
    if each.deprecated:
        told["deprecated"] = True
    if each.old:
        told["old"] = [*each.old]
    type_ = to_json(each.type)
    return [each.wire_name, type_, told] if told else [each.wire_name, type_]
