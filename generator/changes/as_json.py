"""A surface as a text of JSON: what a client's folder keeps of it, for the next comparison.

In: a `Surface`. Out: text; the same surface has the same text, and each operation and type is a line of it, so that the
history of the file can be read. Places are not kept: they would change with every line of the document.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache, partial
from typing import Any, Final

from generator.changes.seen import shortened
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
from generator.changes.types_as_json import Shorten, to_json
from generator.model.declarations import Access

VERSION: Final = 1
NOTE: Final = "Written by gen-client: commit it, and do not edit it. It tells what callers see."

_write: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False
).encode


def to_text(surface: Surface, document: str) -> str:
    """The text of the file; `document` is the name that ids begin with."""
    short = cache(partial(shortened, document=document))
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
        "webhooks": [[name, to_json(type_, short)] for name, type_ in surface.webhooks],
        "event": short(surface.event) if surface.event else None,
    }
    lines = [f'"{name}":{_write(value)},' for name, value in head.items()]
    calls = {key: _call(each, short) for key, each in surface.calls.items()}
    types = {each.key: _declared(each, short) for each in surface.types.values()}
    lines += [*_table("calls", calls), ",", *_table("types", types)]
    return "{\n" + "\n".join(lines) + "\n}\n"


def _table(name: str, entries: Mapping[str, Any]) -> Iterable[str]:
    yield f'"{name}":{{'
    last = len(entries) - 1
    for index, (key, value) in enumerate(entries.items()):
        yield f"{_write(key)}:{_write(value)}{',' if index < last else ''}"
    yield "}"


def _call(call: Call, short: Shorten) -> dict[str, Any]:
    stream, paged = call.stream, call.paged
    told = {
        "name": call.name,
        "reached": [[each.service, each.method, each.stream] for each in call.reached],
        "resources": [*call.resources],
        "arguments": [_argument(each, short) for each in call.arguments],
        "body": [_written(each, short) for each in call.body],
        "answers": [_answer(each, short) for each in call.answers],
        "stream": (
            [to_json(stream.type, short), stream.kind, stream.switch, stream.end]
            if stream
            else None
        ),
        "paged": [paged.style, to_json(paged.item, short), paged.items] if paged else None,
        "security": [[*each] for each in call.security],
        "servers": [*call.servers],
        "deprecated": call.deprecated,
        "said": call.said,
        "old": [*call.old],
    }
    return {name: value for name, value in told.items() if value}


def _written(each: Written, short: Shorten) -> list[Any]:
    return [each.media_type, each.kind, to_json(each.type, short)]


def _answer(each: Answer, short: Shorten) -> list[Any]:
    contents = [_written(content, short) for content in each.contents]
    headers = [[name, to_json(type_, short), needed] for name, type_, needed in each.headers]
    return [each.status, contents, headers] if headers else [each.status, contents]


def _argument(each: Argument, short: Shorten) -> dict[str, Any]:
    told: dict[str, Any] = {"called": each.called, "type": to_json(each.type, short)}
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


def _declared(each: Declared, short: Shorten) -> dict[str, Any]:
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
            _record(each.content, short, told)
        case EnumOf(kind, values, closed):
            told["enum"] = [
                [of.value, of.called, [*of.old]] if of.old else [of.value, of.called]
                for of in values
            ]
            told["kind"] = kind.value
            if closed:
                told["closed"] = True
        case UnionOf(variants, tag):
            told["union"] = [to_json(variant, short) for variant in variants]
            if tag:
                told["tag"] = tag
        case AliasOf(type_):
            told["alias"] = to_json(type_, short)
    return told


def _record(record: RecordOf, short: Shorten, told: dict[str, Any]) -> None:
    told["fields"] = [_member(each, short) for each in record.fields]
    if record.extra is not None:
        told["extra"] = to_json(record.extra, short)
    if record.patterns:
        told["patterns"] = [[name, to_json(type_, short)] for name, type_ in record.patterns]
    if record.closed:
        told["closed"] = True
    if record.base:
        told["base"] = short(record.base)
    if record.subtypes:
        told["subtypes"] = [short(each) for each in record.subtypes]


def _member(each: Member, short: Shorten) -> list[Any]:
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
    type_ = to_json(each.type, short)
    return [each.wire_name, type_, told] if told else [each.wire_name, type_]
