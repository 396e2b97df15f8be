"""Contracts: each assertion has a tag, callers can see what a precondition asks, invariants are such that `gec` is right.

An invariant that compares a number with a literal is miscompiled by gec 25.12.
"""

from collections.abc import Iterator

from tests.eiffel.code import Binary, Call, Literal
from tests.eiffel.finding import Finding
from tests.eiffel.instructions import Assertion
from tests.eiffel.interface import Interface
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.syntax import Feature
from tests.eiffel.walk import each

NUMBERS = ("INTEGER", "REAL")


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    own = library.interface(source.tree.name)
    assert own
    for assertion in _assertions(source):
        if assertion.condition and not assertion.tag:
            yield source.finding(assertion.line, "an assertion without a tag")
    for feature in source.tree.features:
        for line, message in _hidden(own, feature):
            yield source.finding(line, message)
    for node in each(Binary, source.tree.invariant):
        sides = [side for side in (node.left, node.right) if isinstance(side, Literal)]
        if any(side.kind in NUMBERS for side in sides):
            yield source.finding(node.line, "an invariant compares a number with a literal")


def _assertions(source: Source) -> Iterator[Assertion]:
    yield from source.tree.invariant
    for feature in source.tree.features:
        if feature.routine:
            for contract in (feature.routine.require, feature.routine.ensure):
                yield from contract.assertions if contract else ()


def _hidden(own: Interface, feature: Feature) -> Iterator[tuple[int, str]]:
    """Features that a precondition calls and that some caller may not (VAPE)."""
    member = own.members[feature.name]
    contract = feature.routine.require if feature.routine else None
    if contract is None or member.clients == frozenset():
        return
    for call in each(Call, contract.assertions):
        called = own.members.get(call.name) if call.target is None else None
        if called and called.clients is not None and not _covers(called.clients, member.clients):
            yield call.line, f"`{call.name}' is not for all who call `{feature.name}'"


def _covers(seen: frozenset[str], callers: frozenset[str] | None) -> bool:
    return callers is not None and callers <= seen
