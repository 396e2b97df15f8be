"""Tests that test nothing: an assertion that cannot fail or cannot hold, a test without an instruction."""

from collections.abc import Iterator

from tests.eiffel.code import Call, Literal
from tests.eiffel.finding import Finding
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.walk import each


def check(_: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    for call in each(Call, source.tree):
        if call.name.startswith("assert"):
            kinds = {value.kind for value in call.arguments if isinstance(value, Literal)}
            if kinds & {"TRUE", "FALSE"}:
                yield source.finding(
                    call.line, f"`{call.name}' is given a constant: it tests nothing"
                )
    for feature in source.tree.features:
        if feature.name.startswith("test_") and feature.kind == "do":
            assert feature.routine
            if not feature.routine.body:
                yield source.finding(feature.line, f"`{feature.name}' tests nothing")
