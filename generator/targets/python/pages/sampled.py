"""Samples as programs have them: literals, or arguments of a class.

In: a sample of the model, and the record that it is one of. Out: `Code`; whether a class can be made of it.
"""

from __future__ import annotations

from typing import Final, TypeGuard

from generator.model.declarations import Record
from generator.model.samples import Raw
from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.python.spelling.expressions import entry, items, mapping
from generator.targets.python.spelling.literals import text, value

FILE: Final = Code('("sample.txt", b"Hello!")')
OCTETS: Final = Code('b"Hello!"')
"""A file, and the octets of one, where nothing better is known."""


def can_construct(sampled: Json, record: Record) -> TypeGuard[dict[str, Json]]:
    """Whether the sample is one of the record's own fields, and of no subtype."""
    if not isinstance(sampled, dict) or record.subtypes is not None:
        return False
    return {each.wire_name for each in record.fields} >= sampled.keys()


def literal(sampled: Json) -> Code:
    """A sample as a literal that may take several lines."""
    match sampled:
        case Raw():
            return FILE
        case list():
            return items(map(literal, sampled), apart=True)
        case dict():
            entries = (entry(text(key), literal(each)) for key, each in sampled.items())
            return mapping(entries, apart=True)
        case _:
            return value(sampled)


def has_octets(sampled: Json) -> bool:
    """Whether raw octets stand in it, which JSON has none of."""
    match sampled:
        case Raw():
            return True
        case list():
            return any(map(has_octets, sampled))
        case dict():
            return any(map(has_octets, sampled.values()))
        case _:
            return False
