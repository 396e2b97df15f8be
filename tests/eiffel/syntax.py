"""The tree of a class: its head, its parents, its features.

Names of features are in lower case and names of classes in upper case, because Eiffel does not care. Instructions and
expressions are in `code`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.eiffel.code import Expression
from tests.eiffel.instructions import Assertion, Block


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it is written."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class ClassType:
    """`detachable HASH_TABLE [A, B]`, `TUPLE [a: A]`, or a formal generic; `spelling` is as written."""

    line: int
    name: str
    arguments: tuple[Type, ...]
    mark: str
    spelling: str


@dataclass(frozen=True, slots=True)
class Anchored:
    """`like x`, `like Current`; the anchor of `like x.y` is empty."""

    line: int
    anchor: str
    mark: str


Type: TypeAlias = ClassType | Anchored


@dataclass(frozen=True, slots=True)
class Formal:
    """A formal generic of a class."""

    line: int
    name: str
    constraints: tuple[Type, ...]
    creators: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Rename:
    """`rename old as new`."""

    old: Name
    new: Name


@dataclass(frozen=True, slots=True)
class Export:
    """`export {CLIENT} a, b`; no names are `all`."""

    clients: tuple[Name, ...]
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Parent:
    """One parent with its adaptations."""

    type: ClassType
    renames: tuple[Rename, ...]
    exports: tuple[Export, ...]
    undefined: tuple[Name, ...]
    redefined: tuple[Name, ...]
    selected: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Creators:
    """A creation clause; clients are None if there is no list of them."""

    clients: tuple[Name, ...] | None
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Conversion:
    """`make ({T})` makes this of a T, `to_t: {T}` makes a T of this."""

    name: Name
    is_query: bool
    types: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """An argument, a local."""

    line: int
    name: str
    type: Type


Kind: TypeAlias = Literal["do", "once", "deferred", "external", "attribute", "constant"]


@dataclass(frozen=True, slots=True)
class Contract:
    """A precondition or postcondition; `is_further` if it says `else` or `then`: to what an ancestor says."""

    is_further: bool
    assertions: tuple[Assertion, ...]


@dataclass(frozen=True, slots=True)
class Routine:
    """What stands between the head of a feature and its `end`; `stable` is an option of attributes."""

    kind: Kind
    stable: bool
    obsolete: bool
    require: Contract | None
    variables: tuple[Variable, ...]
    body: Block
    ensure: Contract | None
    rescue: Block


@dataclass(frozen=True, slots=True)
class Feature:
    """One name of a declaration. `routine` is missing for a plain attribute, `value` is that of a constant."""

    line: int
    name: str
    frozen: bool
    arguments: tuple[Variable, ...]
    result: Type | None
    assigner: Name | None
    value: Expression | None
    routine: Routine | None
    clients: tuple[Name, ...] | None = None

    @property
    def kind(self) -> Kind:
        """How it is done."""
        if self.routine:
            return self.routine.kind
        return "constant" if self.value else "attribute"


@dataclass(frozen=True, slots=True)
class Class:
    """A class, as it is written."""

    line: int
    name: str
    spelling: str
    marks: frozenset[str]
    formals: tuple[Formal, ...]
    parents: tuple[Parent, ...]
    creators: tuple[Creators, ...]
    conversions: tuple[Conversion, ...]
    features: tuple[Feature, ...]
    invariant: tuple[Assertion, ...]
