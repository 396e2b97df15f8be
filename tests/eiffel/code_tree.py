"""Makes expressions and instructions.

In: tokens and finished parts. Out: nodes of `code`. Operators get their precedence here, the grammar has none.
"""

from typing import Any, Final, TypeAlias

from lark import Transformer, v_args

from tests.eiffel.code import (
    Address,
    Agent,
    Binary,
    Bracket,
    Call,
    Choice,
    Creation,
    Cursor,
    Expression,
    Grouped,
    InlineAgent,
    Items,
    Iteration,
    Literal,
    ObjectTest,
    Open,
    Precursor,
    Quantified,
    Special,
    TypeValue,
    Unary,
)
from tests.eiffel.instructions import (
    Assertion,
    Assign,
    Block,
    Check,
    Debug,
    If,
    Inspect,
    Instruction,
    Loop,
    Retry,
    When,
)
from tests.eiffel.lexer import Fault, Token
from tests.eiffel.syntax import Routine, Type, Variable
from tests.eiffel.words import LEVELS

LEVEL: Final = {operator: level for level, group in enumerate(LEVELS) for operator in group}
FREE: Final = len(LEVELS)
POWER: Final = FREE + 1
Branch: TypeAlias = tuple[Any, Any]
Expressions: TypeAlias = tuple[Expression, ...]
Assertions: TypeAlias = tuple[Assertion, ...]


@v_args(inline=True)
class CodeTree(Transformer[Token, Any]):
    """The rules of expressions and instructions."""

    def literal(self, token: Token) -> Literal:
        return Literal(token.line, token.type, token.value)

    def typed_literal(self, type: Type, literal: Literal) -> Literal:
        return Literal(type.line, literal.kind, literal.text, type)

    def signed(self, _: Token, literal: Literal) -> Literal:
        return literal

    def once_string(self, _: Token, token: Token) -> Literal:
        return Literal(token.line, token.type, token.value)

    def special(self, token: Token) -> Special:
        return Special(token.line, token.value.lower())

    def unqualified(self, name: Token, actuals: Expressions | None) -> Call:
        return Call(name.line, None, name.value.lower(), actuals or ())

    def qualified(self, target: Expression, name: Token, actuals: Expressions | None) -> Call:
        return Call(name.line, target, name.value.lower(), actuals or ())

    def static(self, type: Type, name: Token, actuals: Expressions | None) -> Call:
        return Call(name.line, TypeValue(type.line, type), name.value.lower(), actuals or ())

    def precursor(
        self, token: Token, parent: Type | None, actuals: Expressions | None
    ) -> Precursor:
        return Precursor(token.line, parent, actuals or ())

    def bracket(self, target: Expression, arguments: Expressions) -> Bracket:
        return Bracket(target.line, target, arguments)

    def grouped(self, inner: Expression) -> Grouped:
        return Grouped(inner.line, inner)

    def actuals(self, *items: Expression) -> Expressions:
        return items

    expressions = agent_actuals = actuals

    def unary(self, operator: Token, operand: Expression) -> Unary:
        return Unary(operator.line, operator.value.lower(), operand)

    def operation(self, *parts: Any) -> Expression:
        return _climb(list(parts), 0)

    def object_test(self, token: Token, tested: Expression, name: Token | None) -> ObjectTest:
        return ObjectTest(token.line, None, tested, name.value.lower() if name else None)

    def typed_object_test(
        self, token: Token, type: Type, tested: Expression, name: Token | None
    ) -> ObjectTest:
        return ObjectTest(token.line, type, tested, name.value.lower() if name else None)

    def type_value(self, type: Type) -> TypeValue:
        return TypeValue(type.line, type)

    def manifest_tuple(self, items: Expressions = ()) -> Items:
        return Items(items[0].line if items else 0, "[", items)

    def array(self, opening: Token, items: Expressions = ()) -> Items:
        return Items(opening.line, "<<", items)

    def typed_array(self, type: Type, opening: Token, items: Expressions = ()) -> Items:
        return Items(opening.line, "<<", items, type)

    def creation(
        self, token: Token, type: Type, name: Token | None, actuals: Expressions | None
    ) -> Creation:
        maker = name.value.lower() if name else None
        return Creation(token.line, type, None, maker, actuals or ())

    def creation_instruction(
        self,
        token: Token,
        type: Type | None,
        target: Token,
        name: Token | None,
        actuals: Expressions | None,
    ) -> Creation:
        maker = name.value.lower() if name else None
        return Creation(token.line, type, target.value.lower(), maker, actuals or ())

    def agent(self, _: Token, name: Token, actuals: Expressions | None) -> Agent:
        return Agent(name.line, None, name.value.lower(), actuals)

    def target_agent(
        self, _: Token, target: Expression, name: Token, actuals: Expressions | None
    ) -> Agent:
        return Agent(name.line, target, name.value.lower(), actuals)

    def inline_agent(
        self,
        token: Token,
        variables: tuple[Variable, ...] | None,
        result: Type | None,
        routine: Routine,
        actuals: Expressions | None,
    ) -> InlineAgent:
        return InlineAgent(token.line, variables or (), result, routine, actuals or ())

    def simple_target(self, token: Token) -> Expression:
        if token.type == "NAME":
            return Call(token.line, None, token.value.lower(), ())
        return Special(token.line, token.value.lower())

    def open(self, token: Token) -> Open:
        return Open(token.line)

    def typed_open(self, _: Type, token: Token) -> Open:
        return Open(token.line)

    def address(self, token: Token) -> Address:
        return Address(token.line, token.value.lower())

    def cursor(self, operator: Token, name: Token) -> Cursor:
        if operator.value != "@":
            raise Fault(operator.line, f"{operator.value} does not stand before a name")
        return Cursor(name.line, name.value.lower())

    def quantified(self, iteration: Iteration, _: Token, body: Expression) -> Quantified:
        return Quantified(iteration.line, iteration, body)

    def if_expression(self, token: Token, test: Expression, then: Expression, *rest: Any) -> Choice:
        *branches, otherwise = rest
        return Choice(token.line, ((test, then), *branches), otherwise)

    def else_expression(self, test: Expression, then: Expression) -> Branch:
        return test, then

    elseif = else_expression

    def iteration(self, token: Token, over: Expression, *rest: Token) -> Iteration:
        name = rest[-1].value.lower()
        return Iteration(token.line, over, name, len(rest) == 2)

    def compound(self, *instructions: Instruction) -> Block:
        return instructions

    def call_instruction(self, call: Expression) -> Expression:
        if not isinstance(call, Call | Precursor):
            raise Fault(call.line, "an expression stands where an instruction should")
        return call

    def assign(self, target: Expression, value: Expression) -> Assign:
        if isinstance(target, Grouped | Precursor) or target == Special(target.line, "current"):
            raise Fault(target.line, "this cannot be assigned to")
        return Assign(target.line, target, value)

    def if_instruction(self, token: Token, test: Expression, then: Block, *rest: Any) -> If:
        *branches, otherwise = rest
        return If(token.line, ((test, then), *branches), otherwise)

    def inspect(self, token: Token, value: Expression, *rest: Any) -> Inspect:
        *whens, otherwise = rest
        return Inspect(token.line, value, tuple(whens), otherwise)

    def when(self, *parts: Any) -> When:
        *choices, body = parts
        return When(tuple(end for choice in choices for end in choice), body)

    def choice(self, first: Expression, last: Expression | None) -> Expressions:
        return (first, last) if last else (first,)

    def loop(
        self, token: Token, start: Block, invariant: Assertions, variant: Assertions, *rest: Any
    ) -> Loop:
        until, _, body, late_variant = rest
        return Loop(token.line, None, start, invariant, until, body, variant or late_variant)

    def across_loop(self, iteration: Iteration, invariant: Assertions, *rest: Any) -> Loop:
        until, _, body, variant = rest
        return Loop(iteration.line, iteration, (), invariant, until, body, variant)

    def check(self, token: Token, assertions: Assertions, body: Block | None) -> Check:
        return Check(token.line, assertions, body)

    def debug(self, token: Token, _keys: None, body: Block) -> Debug:
        return Debug(token.line, body)

    def retry(self, token: Token) -> Retry:
        return Retry(token.line)

    def keys(self, *_: Token) -> None:
        return None


def _climb(parts: list[Any], level: int) -> Expression:
    """Take operands and operators from the left as long as they bind at least as tightly as the level."""
    left: Expression = parts.pop(0)
    while parts and (own := _level(parts[0].value)) >= level:
        operator = parts.pop(0).value.lower()
        right = _climb(parts, own if own == POWER else own + 1)
        left = Binary(left.line, operator, left, right)
    return left


def _level(operator: str) -> int:
    return POWER if operator == "^" else LEVEL.get(operator.lower(), FREE)
