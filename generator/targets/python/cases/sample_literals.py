"""Samples as literals: those of answers that are long as constants, which others name.

In: samples. Out: `Code` that may take several lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.model.exchanges import answered
from generator.model.operations import (
    Content,
    ContentKind,
    Operation,
    Service,
)
from generator.model.samples import Raw, Sampler
from generator.model.types import Json, Kind, Named, Scalar
from generator.naming.styles import upper_snake
from generator.targets.code import Code
from generator.targets.python.spelling.expressions import (
    annotated,
    entry,
    items,
    mapping,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text, value
from generator.targets.python.spelling.names import Names

_OBJECT = Code("object")
_OCTETS = Code('b"Hello!"')
_SHORT = 40
"""Samples with less JSON than this are no constants."""


def gathered(service: Service, names: Names, reading: Sampler) -> dict[str, tuple[Code, Json]]:
    """The samples of answers by their JSON, each with the name of its constant; those that others hold come first."""
    found: dict[str, tuple[Code, Json]] = {}
    taken: set[str] = set()
    for operation in service.operations:
        content = _json_answer(operation)
        if content is None or not isinstance(content.type, Named):
            continue
        if content.type.id not in names.classes:
            continue
        sampled = reading.content(content)
        key = json.dumps(sampled)
        if len(key) >= _SHORT and key not in found:
            name = f"{upper_snake(names.classes[content.type.id].name)}_SAMPLE"
            while name in taken:
                name = f"{name}_2"
            taken.add(name)
            found[key] = Code(name), sampled
    return {key: found[key] for key in sorted(found, key=len)}


def constants(found: Mapping[str, tuple[Code, Json]], known: Mapping[str, Code]) -> Iterator[Code]:
    """The constants, each of which may name those before it."""
    for name, sampled in found.values():
        made = literal(sampled, known, is_whole=True)
        yield lay_out(annotated(name, _kind(sampled), made), 0)


def _kind(sampled: Json) -> Code:
    if isinstance(sampled, dict):
        return subscript(Code("dict"), [Code("str"), _OBJECT])
    return subscript(Code("list"), [_OBJECT]) if isinstance(sampled, list) else _OBJECT


def literal(
    sampled: Json, known: Mapping[str, Code] = MappingProxyType({}), *, is_whole: bool = False
) -> Code:
    """A sample as a literal that may take several lines; what is known inside of it goes by its name."""
    match sampled:
        case Raw():
            return Code("FILE")
        case list():
            return items((literal(each, known) for each in sampled), apart=True)
        case dict():
            if known and not is_whole and (name := known.get(json.dumps(sampled))):
                return name
            entries = (entry(text(key), literal(each, known)) for key, each in sampled.items())
            return mapping(entries, apart=True)
        case _:
            return value(sampled)


def _json_answer(operation: Operation) -> Content | None:
    content = answered(operation)
    return content if content is not None and content.kind is ContentKind.JSON else None


def octets_or_text(content: Content, sampled: Json) -> Code:
    """A text, or what is written as one; octets of any kind."""
    if content.kind in (ContentKind.BINARY, ContentKind.PARTS) or isinstance(sampled, Raw):
        return _OCTETS
    is_plain = content.type == Scalar(Kind.STRING) or content.kind is not ContentKind.TEXT
    return text("Hello!") if is_plain else value(sampled)
