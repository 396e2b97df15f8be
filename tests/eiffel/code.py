"""The tree of expressions.

Names of features and variables are in lower case; operators as they are written, in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from tests.eiffel.syntax import Routine, Type, Variable


@dataclass(frozen=True, slots=True)
class Literal:
    """A manifest constant; `kind` is that of its token, `type` what stands in braces before it."""

    line: int
    kind: str
    text: str
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Special:
    """`current`, `result`, `void`."""

    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """`f (x)`, `target.f (x)`, `{T}.f (x)`."""

    line: int
    target: Expression | None
    name: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Precursor:
    """`Precursor {PARENT} (x)`."""

    line: int
    parent: Type | None
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Bracket:
    """`target [x]`."""

    line: int
    target: Expression
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Grouped:
    """`(x)`."""

    line: int
    inner: Expression


@dataclass(frozen=True, slots=True)
class Unary:
    """`not x`, `old x`, `- x`."""

    line: int
    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class Binary:
    """`x and then y`."""

    line: int
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class ObjectTest:
    """`attached {T} x as name`."""

    line: int
    type: Type | None
    tested: Expression
    name: str | None


@dataclass(frozen=True, slots=True)
class Creation:
    """`create target.make (x)`, and the expression without a target."""

    line: int
    type: Type | None
    target: str | None
    name: str | None
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class TypeValue:
    """`{T}`: a manifest type, or what a static call is called on."""

    line: int
    type: Type


@dataclass(frozen=True, slots=True)
class Items:
    """`[x, y]` and `<<x, y>>`; `opening` tells which."""

    line: int
    opening: str
    items: tuple[Expression, ...]
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """`?` among the arguments of an agent."""

    line: int


@dataclass(frozen=True, slots=True)
class Agent:
    """`agent target.f (x, ?)`; `arguments` is None where no list is written."""

    line: int
    target: Expression | None
    name: str
    arguments: tuple[Expression, ...] | None


@dataclass(frozen=True, slots=True)
class InlineAgent:
    """`agent (x: T): U do … end (y)`."""

    line: int
    variables: tuple[Variable, ...]
    result: Type | None
    routine: Routine
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Address:
    """`$x`."""

    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Cursor:
    """`@ x`: the cursor of an `across` loop that calls its item `x`."""

    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """`if a then b elseif c then d else e end` as an expression."""

    line: int
    branches: tuple[tuple[Expression, Expression], ...]
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class Quantified:
    """`across x as c all y end`."""

    line: int
    iteration: Iteration
    body: Expression


@dataclass(frozen=True, slots=True)
class Iteration:
    """What `across` runs over, and the name of its cursor; `plain` if it is the item itself (`is`)."""

    line: int
    over: Expression
    name: str
    plain: bool


Expression: TypeAlias = (
    Literal
    | Special
    | Call
    | Precursor
    | Bracket
    | Grouped
    | Unary
    | Binary
    | ObjectTest
    | Creation
    | TypeValue
    | Items
    | Open
    | Agent
    | InlineAgent
    | Address
    | Cursor
    | Choice
    | Quantified
)
