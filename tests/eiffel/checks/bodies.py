"""What routines do: names are known, calls fit, nothing that may be Void is called, nothing is hidden.

One class at a time; the rules of expressions are in `expressions`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from tests.eiffel import code, instructions
from tests.eiffel.code import Call, Special
from tests.eiffel.expressions import Expressions
from tests.eiffel.finding import Finding
from tests.eiffel.instructions import Assertion, Block
from tests.eiffel.library import Library
from tests.eiffel.place import Place
from tests.eiffel.scope import Scope, facts, key
from tests.eiffel.source import Source
from tests.eiffel.syntax import Contract, Feature, Routine, Variable
from tests.eiffel.walk import below


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    own = library.interface(source.tree.name)
    assert own
    place = Place(library, source, own)
    bodies = Bodies(place)
    for feature in source.tree.features:
        bodies.feature(feature)
    bodies.assertions(source.tree.invariant, Scope(None))
    yield from (source.finding(line, message) for line, message in place.found)


class Bodies(Expressions):
    """Goes through the instructions of a class."""

    def feature(self, feature: Feature) -> None:
        scope = Scope(feature, result=feature.result, has_result=feature.result is not None)
        if feature.routine is None:
            self._declare(feature.arguments, scope)
            return
        self.routine(feature.arguments, feature.routine, scope)

    def routine(self, arguments: Sequence[Variable], routine: Routine, scope: Scope) -> None:
        """A feature or an inline agent; the scope has no variables yet, or those that must not be hidden."""
        scope = self._declare(arguments, scope)
        scope = replace(scope, arguments=frozenset(each.name for each in arguments))
        known = self.assertions(_of(routine.require), replace(scope, has_result=False))
        inner = self._declare(routine.variables, scope.knowing(known.attached))
        inner = replace(inner, assigned=assigned(routine))
        self.block(routine.body, inner)
        self.block(routine.rescue, inner)
        after = replace(scope, assigned=assigned(routine))
        self.assertions(_of(routine.ensure), after.knowing(known.attached))

    def inline_agent(self, node: code.InlineAgent, scope: Scope) -> None:
        self.all(node.arguments, scope)
        for each in (*node.variables, *node.routine.variables):
            if each.name in scope.variables:
                self.place.report(each.line, f"`{each.name}' is in use here already")
        inner = Scope(None, result=node.result, has_result=node.result is not None)
        self.routine(node.variables, node.routine, inner)

    def _declare(self, variables: Sequence[Variable], scope: Scope) -> Scope:
        for each in variables:
            self.is_free(each.line, each.name, scope)
            scope = scope.with_variable(each.name, each.type)
        return scope

    def assertions(self, assertions: Sequence[Assertion], scope: Scope) -> Scope:
        """What the assertions tell those that follow."""
        for each in assertions:
            if each.condition:
                scope = self.condition(each.condition, scope)
        return scope

    def block(self, block: Block, scope: Scope) -> None:
        for each in block:
            method: Any = getattr(self, INSTRUCTIONS[type(each)])
            scope = method(each, scope) or scope

    def do_call(self, node: Call, scope: Scope) -> None:
        if self.called(node, scope).is_query:
            self.place.report(node.line, f"`{node.name}' is no instruction, it gives a value")

    def do_precursor(self, node: code.Precursor, scope: Scope) -> None:
        self.precursor(node, scope)

    def do_create(self, node: code.Creation, scope: Scope) -> None:
        self.creation(node, scope)

    def assign(self, node: instructions.Assign, scope: Scope) -> None:
        given = self.check(node.value, scope)
        wanted = self.check(node.target, scope)
        if isinstance(node.target, code.Bracket):
            return
        name = key(node.target)
        if name:
            self._settable(node.line, name, scope)
        if name == "result" or name in scope.variables:  # where Void is no fault until it is used
            wanted = replace(wanted, mark="detachable") if wanted else None
        self._report(node.line, self.place.misfit(wanted, given, node.value, scope))

    def _settable(self, line: int, name: str, scope: Scope) -> None:
        if name in scope.arguments:
            self.place.report(line, f"`{name}' is an argument, it cannot be set")
            return
        member = self.place.own.members.get(name)
        if name in scope.variables or member is None or member.feature is None:
            return
        if member.feature.kind != "attribute":
            self.place.report(line, f"`{name}' is no attribute, it cannot be set")

    def branch(self, node: instructions.If, scope: Scope) -> None:
        for test, body in node.branches:
            self.block(body, self.condition(test, scope))
            scope = self.bind(facts(test, False), scope)
        self.block(node.otherwise or (), scope)

    def inspect(self, node: instructions.Inspect, scope: Scope) -> None:
        self.check(node.value, scope)
        for when in node.whens:
            self.all(when.choices, scope)
            self.block(when.body, scope)
        self.block(node.otherwise or (), scope)

    def loop(self, node: instructions.Loop, scope: Scope) -> None:
        self.block(node.start, scope)
        inner = self.iterate(node.iteration, scope) if node.iteration else scope
        self.assertions(node.invariant, inner)
        if node.until:
            inner = self.condition(node.until, inner, holds=False)
        self.block(node.body, inner)
        self.assertions(node.variant, inner)

    def check_instruction(self, node: instructions.Check, scope: Scope) -> Scope:
        inner = self.assertions(node.assertions, scope)
        self.block(node.body or (), inner)
        return scope.knowing(inner.attached)

    def debug(self, node: instructions.Debug, scope: Scope) -> None:
        self.block(node.body, scope)

    def retry(self, node: instructions.Retry, scope: Scope) -> None:
        return None


INSTRUCTIONS: Final = {
    Call: "do_call",
    code.Precursor: "do_precursor",
    code.Creation: "do_create",
    instructions.Assign: "assign",
    instructions.If: "branch",
    instructions.Inspect: "inspect",
    instructions.Loop: "loop",
    instructions.Check: "check_instruction",
    instructions.Debug: "debug",
    instructions.Retry: "retry",
}


def _of(contract: Contract | None) -> tuple[Assertion, ...]:
    return contract.assertions if contract else ()


def assigned(routine: Routine) -> frozenset[str]:
    """What the routine sets somewhere, inline agents apart or not: it may be there after that."""
    found = set[str]()
    for node in below((routine.body, routine.rescue)):
        match node:
            case instructions.Assign(target=Call(target=None, name=name)) | code.Creation(
                target=str(name)
            ):
                found.add(name)
            case instructions.Assign(target=Special(name=name)):
                found.add(name)
    return frozenset(found)
