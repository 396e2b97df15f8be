"""The surface that a client's folder keeps, read back.

In: the text. Out: a `Surface` without places, or `BadSurface`: somebody has been at it, or a later gen-client wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from generator.changes.as_json import VERSION
from generator.changes.surface import (
    AliasOf,
    Answer,
    Argument,
    Call,
    Content,
    Declared,
    EnumOf,
    Member,
    Paged,
    Reached,
    RecordOf,
    Scheme,
    Server,
    Streamed,
    Surface,
    UnionOf,
    Value,
    Written,
)
from generator.changes.types_as_json import from_json
from generator.model.declarations import Access
from generator.model.types import Kind
from generator.targets.spelled import Manner

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class BadSurface(ValueError):
    """The text is none of ours."""


def from_text(text: str) -> Surface:
    """The surface."""
    try:
        data = json.loads(text)
        if data["format"] != VERSION:
            raise BadSurface(f"its format is {data['format']!r}, not {VERSION}")
        return _surface(data)
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise BadSurface("something is missing in it") from error
    except ValueError as error:
        raise BadSurface(str(error)) from error


def _surface(data: dict[str, Any]) -> Surface:
    return Surface(
        target=str(data["target"]),
        package=str(data["package"]),
        client=str(data["client"]),
        title=str(data["title"]),
        version=str(data["version"]),
        said=int(data["said"]),
        calls={key: _call(key, each) for key, each in data["calls"].items()},
        types={key: _declared(key, each) for key, each in data["types"].items()},
        servers=tuple(
            Server(url, tuple((name, default, tuple(of)) for name, default, of in variables))
            for url, variables in data["servers"]
        ),
        schemes=tuple(Scheme(*each) for each in data["schemes"]),
        webhooks=tuple((name, from_json(type_)) for name, type_ in data["webhooks"]),
        event=data["event"],
        manner=Manner(**data["manner"]),
    )


def _call(key: str, data: dict[str, Any]) -> Call:
    stream, paged = data.get("stream"), data.get("paged")
    return Call(
        key=key,
        name=data["name"],
        reached=tuple(Reached(*each) for each in data.get("reached", ())),
        resources=tuple(data.get("resources", ())),
        arguments=tuple(_argument(each) for each in data.get("arguments", ())),
        body=tuple(_written(each) for each in data.get("body", ())),
        answers=tuple(_answer(*each) for each in data.get("answers", ())),
        stream=Streamed(from_json(stream[0]), *stream[1:]) if stream else None,
        paged=Paged(paged[0], from_json(paged[1]), paged[2]) if paged else None,
        security=tuple(tuple(each) for each in data.get("security", ())),
        servers=tuple(data.get("servers", ())),
        deprecated=data.get("deprecated", False),
        said=data.get("said", 0),
        at=None,
        old=tuple(data.get("old", ())),
    )


def _written(data: list[Any]) -> Written:
    return Written(data[0], data[1], from_json(data[2]))


def _answer(status: str, contents: list[Any], headers: list[Any] | tuple[()] = ()) -> Answer:
    told = tuple((name, from_json(type_), needed) for name, type_, needed in headers)
    return Answer(status, tuple(_written(each) for each in contents), told)


def _argument(data: dict[str, Any]) -> Argument:
    return Argument(
        called=data["called"],
        wire_name=data.get("wire", data["called"]),
        place=data["in"],
        style=data.get("style", ""),
        type=from_json(data["type"]),
        required=data.get("required", False),
        default=data.get("default"),
        deprecated=data.get("deprecated", False),
        at=None,
        old=tuple(data.get("old", ())),
    )


def _declared(key: str, data: dict[str, Any]) -> Declared:
    return Declared(
        key=key,
        name=data["name"],
        called=data.get("called", data["name"]),
        named=data.get("named", True),
        deprecated=data.get("deprecated", False),
        said=data.get("said", 0),
        content=_content(data),
        at=None,
        old=tuple(data.get("old", ())),
    )


def _content(data: dict[str, Any]) -> Content:
    if "fields" in data:
        return _record(data)
    if "enum" in data:
        values = tuple(_value(*each) for each in data["enum"])
        return EnumOf(Kind(data["kind"]), values, data.get("closed", False))
    if "union" in data:
        return UnionOf(tuple(from_json(each) for each in data["union"]), data.get("tag", ""))
    return AliasOf(from_json(data["alias"]))


def _value(value: Any, called: str, old: Sequence[str] = ()) -> Value:
    return Value(value, called, tuple(old))


def _record(data: dict[str, Any]) -> RecordOf:
    return RecordOf(
        fields=tuple(_member(*each) for each in data["fields"]),
        extra=from_json(data["extra"]) if "extra" in data else None,
        patterns=tuple((name, from_json(type_)) for name, type_ in data.get("patterns", ())),
        closed=data.get("closed", False),
        base=data.get("base"),
        subtypes=tuple(data.get("subtypes", ())),
    )


def _member(wire_name: str, type_: Any, data: Mapping[str, Any] = NOTHING) -> Member:
    presence = "required" if "required" in data else "default" if "default" in data else "optional"
    return Member(
        wire_name=wire_name,
        called=data.get("called", wire_name),
        type=from_json(type_),
        presence=presence,
        default=data.get("default"),
        access=Access(data.get("access", "both")),
        conditional=data.get("conditional", False),
        deprecated=data.get("deprecated", False),
        at=None,
        old=tuple(data.get("old", ())),
    )
