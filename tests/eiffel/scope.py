"""What is in scope at a place of a routine, and what a condition tells about it (ECMA-367, 8.24).

In: conditions. Out: the object-test locals that they bind, and the entities that are attached if they hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tests.eiffel.code import Binary, Call, Expression, Grouped, ObjectTest, Special, Unary
from tests.eiffel.syntax import Feature, Type


@dataclass(frozen=True, slots=True)
class Facts:
    """Object tests that have succeeded, and keys of entities that are not Void."""

    tests: tuple[ObjectTest, ...] = ()
    attached: frozenset[str] = frozenset()

    def and_also(self, other: Facts) -> Facts:
        return Facts(self.tests + other.tests, self.attached | other.attached)


NOTHING = Facts()


@dataclass(frozen=True, slots=True)
class Scope:
    """The place: a feature, its arguments and locals, what tests have bound, what has been assigned somewhere."""

    feature: Feature | None
    arguments: frozenset[str] = frozenset()
    variables: Mapping[str, Type | None] = field(default_factory=dict)
    bound: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()
    assigned: frozenset[str] = frozenset()
    result: Type | None = None
    has_result: bool = False

    def with_variable(self, name: str, type: Type | None) -> Scope:
        return replace(self, variables={**self.variables, name: type}, bound=self.bound | {name})

    def knowing(self, attached: frozenset[str]) -> Scope:
        return replace(self, attached=self.attached | attached) if attached else self


def key(expression: Expression) -> str | None:
    """By what name we know that an entity has been tested; None for what may change from call to call."""
    match expression:
        case Grouped(inner=inner):
            return key(inner)
        case Call(target=None, name=name, arguments=()):
            return name
        case Special(name="result"):
            return "result"
        case _:
            return None


def facts(expression: Expression, holds: bool) -> Facts:
    """What follows if a condition holds, or if it does not."""
    match expression:
        case Grouped(inner=inner):
            return facts(inner, holds)
        case Unary(operator="not", operand=operand):
            return facts(operand, not holds)
        case ObjectTest() if holds:
            return Facts((expression,), _keys(expression.tested))
        case Binary(operator=operator, left=left, right=right):
            return _of_two(operator, left, right, holds)
        case _:
            return NOTHING


def _of_two(operator: str, left: Expression, right: Expression, holds: bool) -> Facts:
    match operator, holds:
        case ("and" | "and then", True) | ("or" | "or else", False):
            return facts(left, holds).and_also(facts(right, holds))
        case "implies", False:
            return facts(left, True).and_also(facts(right, False))
        case (("/=" | "/~"), True) | (("=" | "~"), False):
            return _not_void(left, right)
        case _:
            return NOTHING


def _not_void(left: Expression, right: Expression) -> Facts:
    match left, right:
        case other, Special(name="void"):
            return Facts((), _keys(other))
        case Special(name="void"), other:
            return Facts((), _keys(other))
        case _:
            return NOTHING


def _keys(expression: Expression) -> frozenset[str]:
    name = key(expression)
    return frozenset((name,)) if name else frozenset()
