"""Locals and Result: each local is used, and what must not be Void is given a value."""

from collections.abc import Iterator

from tests.eiffel.checks.bodies import assigned
from tests.eiffel.code import Address, Call, Creation
from tests.eiffel.creation_rules import needs_a_value
from tests.eiffel.finding import Finding
from tests.eiffel.instructions import Check
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.syntax import Anchored, Feature, Routine
from tests.eiffel.walk import below, each


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    owner = source.tree.name
    for feature in source.tree.features:
        if feature.routine:
            for line, message in _locals(library, owner, feature.routine):
                yield source.finding(line, message)
            if _forgets_its_result(library, owner, feature, feature.routine):
                yield source.finding(
                    feature.line, f"`{feature.name}' gives Void: Result is never set"
                )


def _locals(library: Library, owner: str, routine: Routine) -> Iterator[tuple[int, str]]:
    if not routine.variables:
        return
    used, given = frozenset(_used(routine)), assigned(routine)
    for variable in routine.variables:
        if variable.name not in used:
            yield variable.line, f"`{variable.name}' is never used"
        elif variable.name not in given and needs_a_value(library, variable.type, owner):
            yield variable.line, f"`{variable.name}' is Void: it is never set"


def _used(routine: Routine) -> Iterator[str]:
    for node in below(routine):
        match node:
            case Call(target=None, name=name) | Address(name=name) | Anchored(anchor=name):
                yield name
            case Creation(target=str(name)):
                yield name


def _forgets_its_result(library: Library, owner: str, feature: Feature, routine: Routine) -> bool:
    if routine.kind not in ("do", "once") or "result" in assigned(routine):
        return False
    ends = any(node.body is not None for node in each(Check, routine.body))
    return not ends and needs_a_value(library, feature.result, owner)
