"""Constants: a manifest value is of the type that is declared, a real number with its point (ECMA-367, 8.29, VQMC)."""

from collections.abc import Iterator

from tests.eiffel.code import Literal
from tests.eiffel.finding import Finding
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.syntax import ClassType, Feature

FAMILIES = {
    "INTEGER": ("INTEGER", "NATURAL"),
    "REAL": ("REAL", "DOUBLE"),
    "STRING": ("STRING", "READABLE_STRING", "IMMUTABLE_STRING"),
    "CHARACTER": ("CHARACTER",),
}
"""Kinds of literals, and how the names of the classes begin that they can be declared as."""


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    for feature in source.tree.features:
        if not _fits(feature):
            yield source.finding(feature.line, f"`{feature.name}' has a value of another type")


def _fits(feature: Feature) -> bool:
    value, type = feature.value, feature.result
    if not isinstance(value, Literal) or not isinstance(type, ClassType):
        return True
    return type.name.upper().startswith(FAMILIES.get(value.kind, ""))
