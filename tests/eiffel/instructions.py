"""The tree of what a routine does: instructions and assertions; their expressions are in `code`.

Nothing here knows of classes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tests.eiffel.code import Call, Creation, Expression, Iteration, Precursor


@dataclass(frozen=True, slots=True)
class Assertion:
    """`tag: x`; `condition` is None for `class`."""

    line: int
    tag: str | None
    condition: Expression | None


@dataclass(frozen=True, slots=True)
class Assign:
    """`target := value`."""

    line: int
    target: Expression
    value: Expression


@dataclass(frozen=True, slots=True)
class If:
    """Branches in order; `otherwise` is None without `else`."""

    line: int
    branches: tuple[tuple[Expression, Block], ...]
    otherwise: Block | None


@dataclass(frozen=True, slots=True)
class When:
    """`when 1, 2..5 then …`: single values and both ends of ranges."""

    choices: tuple[Expression, ...]
    body: Block


@dataclass(frozen=True, slots=True)
class Inspect:
    """A choice by value."""

    line: int
    value: Expression
    whens: tuple[When, ...]
    otherwise: Block | None


@dataclass(frozen=True, slots=True)
class Loop:
    """`from … until … loop` and `across … loop`."""

    line: int
    iteration: Iteration | None
    start: Block
    invariant: tuple[Assertion, ...]
    until: Expression | None
    body: Block
    variant: tuple[Assertion, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """`check … end`, or with a `body`, `check … then … end`."""

    line: int
    assertions: tuple[Assertion, ...]
    body: Block | None


@dataclass(frozen=True, slots=True)
class Debug:
    """`debug ("key") … end`."""

    line: int
    body: Block


@dataclass(frozen=True, slots=True)
class Retry:
    """`retry`."""

    line: int


Instruction: TypeAlias = (
    Assign | Call | Precursor | Creation | If | Inspect | Loop | Check | Debug | Retry
)
Block: TypeAlias = tuple[Instruction, ...]
