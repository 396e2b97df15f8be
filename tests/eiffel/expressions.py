"""Checks expressions and tells their types.

In: an expression, the scope of its place. Out: its static type, or None where that is not simple; findings are reported
on the way. What is not sure is not reported.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from tests.eiffel import code
from tests.eiffel.calls import Called, Calls
from tests.eiffel.code import Expression, ObjectTest
from tests.eiffel.place import Place
from tests.eiffel.scope import Facts, Scope, facts
from tests.eiffel.syntax import ClassType, Type
from tests.eiffel.typing_rules import attached, element, simple

EQUAL: Final = frozenset(("=", "/=", "~", "/~"))
COMPARES: Final = frozenset(("<", ">", "<=", ">="))
CONNECTS: Final = {
    "and": True,
    "and then": True,
    "implies": True,
    "or": False,
    "or else": False,
    "xor": None,
}
LITERALS: Final = {
    "STRING": "STRING_8",
    "CHARACTER": "CHARACTER_8",
    "INTEGER": "INTEGER_32",
    "REAL": "REAL_64",
    "TRUE": "BOOLEAN",
    "FALSE": "BOOLEAN",
}
BOOLEAN: Final = simple("BOOLEAN")


class Expressions(Calls):
    """What is checked in one class, one method for each kind of expression."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.tested: dict[int, Type | None] = {}

    def check(self, expression: Expression, scope: Scope) -> ClassType | None:
        """The static type."""
        method: Any = getattr(self, METHODS[type(expression)])
        found: ClassType | None = method(expression, scope)
        return found

    def condition(self, expression: Expression, scope: Scope, holds: bool = True) -> Scope:
        """Check a condition; gives the scope of what is done if it holds, or if it does not."""
        self.is_boolean(expression, self.check(expression, scope))
        return self.bind(facts(expression, holds), scope)

    def is_boolean(self, expression: Expression, type: ClassType | None) -> None:
        """A condition is true or false."""
        if type and type.name != "BOOLEAN":
            self.place.report(expression.line, f"{type.name} is no condition")

    def bind(self, known: Facts, scope: Scope) -> Scope:
        for test in known.tests:
            if test.name:
                scope = scope.with_variable(test.name, self.tested.get(id(test)))
        return scope.knowing(known.attached)

    def literal(self, node: code.Literal, scope: Scope) -> ClassType | None:
        return self.place.static(node.type, scope) if node.type else simple(LITERALS[node.kind])

    def special(self, node: code.Special, scope: Scope) -> ClassType | None:
        match node.name:
            case "current":
                return self.place.current
            case "result":
                if not scope.has_result:
                    self.place.report(node.line, "there is no Result here")
                return self.place.static(scope.result, scope)
            case _:
                return None

    def call(self, node: code.Call, scope: Scope) -> ClassType | None:
        called = self.called(node, scope)
        if called.is_query is False:
            self.place.report(node.line, f"`{node.name}' gives no value")
        return called.type

    def called(self, node: code.Call, scope: Scope) -> Called:
        """Check a call of any kind."""
        given = [self.check(each, scope) for each in node.arguments]
        if node.target is None:
            return self.unqualified(node, given, scope)
        type = self.target(node.target, scope)
        self.not_void(node.target, type, scope)
        return self.qualified(node, type, given, scope)

    def target(self, node: Expression, scope: Scope) -> ClassType | None:
        """The type of what something is called on."""
        if isinstance(node, code.TypeValue):
            return self.place.static(node.type, scope)
        return self.check(node, scope)

    def precursor(self, node: code.Precursor, scope: Scope) -> ClassType | None:
        self.all(node.arguments, scope)
        name = scope.feature.name if scope.feature else ""
        redefined = (
            each.text for parent in self.place.source.tree.parents for each in parent.redefined
        )
        if name not in redefined:
            self.place.report(node.line, f"`{name}' redefines nothing, so it has no Precursor")
        return self.place.static(scope.result, scope)

    def bracket(self, node: code.Bracket, scope: Scope) -> None:
        type = self.check(node.target, scope)
        self.not_void(node.target, type, scope)
        self.all(node.arguments, scope)

    def grouped(self, node: code.Grouped, scope: Scope) -> ClassType | None:
        return self.check(node.inner, scope)

    def unary(self, node: code.Unary, scope: Scope) -> ClassType | None:
        type = self.check(node.operand, scope)
        if node.operator == "not":
            return BOOLEAN
        return type if node.operator == "old" else None

    def binary(self, node: code.Binary, scope: Scope) -> ClassType | None:
        left = self.check(node.left, scope)
        if node.operator in CONNECTS:
            holds = CONNECTS[node.operator]
            self.is_boolean(node.left, left)
            inner = scope if holds is None else self.bind(facts(node.left, holds), scope)
            self.is_boolean(node.right, self.check(node.right, inner))
            return BOOLEAN
        self.check(node.right, scope)
        if node.operator in EQUAL:
            return BOOLEAN
        self.not_void(node.left, left, scope)
        return BOOLEAN if node.operator in COMPARES else None

    def object_test(self, node: ObjectTest, scope: Scope) -> ClassType:
        type = self.check(node.tested, scope)
        if node.name:
            self.is_free(node.line, node.name, scope)
            wanted = self.place.static(node.type, scope) if node.type else type
            self.tested[id(node)] = attached(wanted)
        return BOOLEAN

    def creation(self, node: code.Creation, scope: Scope) -> ClassType | None:
        given = [self.check(each, scope) for each in node.arguments]
        return self.created(node, given, scope)

    def type_value(self, node: code.TypeValue, scope: Scope) -> ClassType | None:
        type = self.place.static(node.type, scope)
        return replace(simple("TYPE"), arguments=(type,)) if type else None

    def items(self, node: code.Items, scope: Scope) -> None:
        self.all(node.items, scope)

    def open(self, node: code.Open, scope: Scope) -> None:
        return None

    def agent(self, node: code.Agent, scope: Scope) -> None:
        given = node.arguments or ()
        types = [self.check(each, scope) for each in given]
        self.agent_of(node, types, scope)

    def inline_agent(self, node: code.InlineAgent, scope: Scope) -> None:
        raise NotImplementedError

    def address(self, node: code.Address, scope: Scope) -> None:
        if node.name not in ("result", "current"):
            self.unqualified(code.Call(node.line, None, node.name, ()), [], scope, is_call=False)

    def cursor(self, node: code.Cursor, scope: Scope) -> None:
        if node.name not in scope.variables:
            self.place.report(node.line, f"there is no loop over `{node.name}' here")

    def choice(self, node: code.Choice, scope: Scope) -> None:
        for test, value in node.branches:
            self.check(value, self.condition(test, scope))
            scope = self.bind(facts(test, False), scope)
        self.check(node.otherwise, scope)

    def quantified(self, node: code.Quantified, scope: Scope) -> ClassType:
        self.check(node.body, self.iterate(node.iteration, scope))
        return BOOLEAN

    def iterate(self, node: code.Iteration, scope: Scope) -> Scope:
        """The scope of what is done for each item."""
        over = self.check(node.over, scope)
        self.not_void(node.over, over, scope)
        self.is_free(node.line, node.name, scope)
        return scope.with_variable(node.name, element(over))

    def all(self, nodes: Sequence[Expression], scope: Scope) -> None:
        for each in nodes:
            self.check(each, scope)


METHODS: Final = {
    code.Literal: "literal",
    code.Special: "special",
    code.Call: "call",
    code.Precursor: "precursor",
    code.Bracket: "bracket",
    code.Grouped: "grouped",
    code.Unary: "unary",
    code.Binary: "binary",
    code.ObjectTest: "object_test",
    code.Creation: "creation",
    code.TypeValue: "type_value",
    code.Items: "items",
    code.Open: "open",
    code.Agent: "agent",
    code.InlineAgent: "inline_agent",
    code.Address: "address",
    code.Cursor: "cursor",
    code.Choice: "choice",
    code.Quantified: "quantified",
}
