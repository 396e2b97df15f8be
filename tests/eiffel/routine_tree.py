"""Makes types, declarations, assertions and the parts of a routine.

In: tokens and finished parts. Out: nodes of `syntax`.
"""

from typing import Any, TypeAlias

from lark import v_args

from tests.eiffel.code import Expression
from tests.eiffel.code_tree import CodeTree
from tests.eiffel.instructions import Assertion, Block
from tests.eiffel.lexer import Token
from tests.eiffel.syntax import Anchored, ClassType, Contract, Kind, Name, Routine, Type, Variable

Assertions: TypeAlias = tuple[Assertion, ...]
Body: TypeAlias = tuple[Kind, Block]
Labelled: TypeAlias = tuple[Type, ...]


def name_of(token: Token) -> Name:
    """A name of a feature or variable."""
    return Name(token.line, token.value.lower())


@v_args(inline=True)
class RoutineTree(CodeTree):
    """The rules from a declaration down to what a routine does; those of code are inherited."""

    def class_type(self, mark: str, name: Token, *arguments: Labelled) -> ClassType:
        given = _without_labels(arguments) if name.value.upper() == "TUPLE" else arguments
        types = tuple(each[-1] for each in given)
        return ClassType(name.line, name.value.upper(), types, mark, name.value)

    def type_argument(self, *parts: Type) -> Labelled:
        return parts

    def anchored(self, mark: str, like: Token, anchor: Token) -> Anchored:
        return Anchored(like.line, anchor.value.lower(), mark)

    def far_anchored(self, mark: str, like: Token, *_anchor: Type | Token) -> Anchored:
        return Anchored(like.line, "", mark)

    def mark(self, *marks: Token) -> str:
        return marks[0].value.lower() if marks else ""

    def braced(self, type: Type) -> Type:
        return type

    def arguments(self, variables: tuple[Variable, ...]) -> tuple[Variable, ...]:
        return variables

    def locals(self, variables: tuple[Variable, ...] = ()) -> tuple[Variable, ...]:
        return variables

    def declarations(self, *groups: tuple[Variable, ...]) -> tuple[Variable, ...]:
        return tuple(variable for group in groups for variable in group)

    def declaration(self, *parts: Any) -> tuple[Variable, ...]:
        *names, type = parts
        return tuple(Variable(name.line, name.value.lower(), type) for name in names)

    def routine(
        self,
        notes: frozenset[str],
        obsolete: bool,
        require: Contract | None,
        variables: tuple[Variable, ...],
        body: Body,
        ensure: Contract | None,
        rescue: Block,
    ) -> Routine:
        return Routine(
            body[0], "stable" in notes, obsolete, require, variables, body[1], ensure, rescue
        )

    def do(self, block: Block) -> Body:
        return "do", block

    def notes(self, *notes: frozenset[str]) -> frozenset[str]:
        return frozenset[str]().union(*notes)

    def note(self, _tag: Token, *values: str) -> frozenset[str]:
        return frozenset(values)

    def note_value(self, *parts: Any) -> str:
        """A value, behind its type where it has one."""
        return str(parts[-1].value).lower()

    def once(self, _: Token, _keys: None, block: Block) -> Body:
        return "once", block

    def deferred(self, _: Token) -> Body:
        return "deferred", ()

    def external(self, *_: Token) -> Body:
        return "external", ()

    def attribute(self, block: Block) -> Body:
        return "attribute", block

    def rescue(self, block: Block = ()) -> Block:
        return block

    def assertions(self, *assertions: Assertion) -> Assertions:
        return assertions

    def require(self, *parts: Any) -> Contract | None:
        return Contract(parts[0] is not None, parts[1]) if parts else None

    ensure = require

    def further_else(self) -> bool:
        return True

    further_then = further_else

    def invariant(self, assertions: Assertions = ()) -> Assertions:
        return assertions

    loop_invariant = invariant

    def loop_variant(self, *assertions: Assertion) -> Assertions:
        return assertions

    def untagged(self, condition: Expression) -> Assertion:
        return Assertion(condition.line, None, condition)

    def tagged(self, tag: Token, condition: Expression) -> Assertion:
        return Assertion(tag.line, tag.value.lower(), condition)

    def instance_free(self, tag: Token | None, token: Token) -> Assertion:
        return Assertion(token.line, tag.value.lower() if tag else None, None)


def _without_labels(arguments: tuple[Labelled, ...]) -> list[Labelled]:
    """The types of `[a, b: T; c: U]`, each as often as it has a label; a name before `,` was read as a type."""
    types: list[Labelled] = []
    for argument in reversed(arguments):
        types.append(
            argument if len(argument) == 2 or not types or len(types[-1]) == 1 else types[-1]
        )
    return types[::-1]
