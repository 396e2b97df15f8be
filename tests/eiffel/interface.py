"""What a class gives to those who use it, whether we have its text or only know its names.

Nothing here looks into a routine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.eiffel.syntax import Feature, Formal, Type

Clients = frozenset[str] | None
"""The classes that may call; None is every class."""


@dataclass(frozen=True, slots=True)
class Member:
    """A feature as a class has it: `owner` is the class that declares it, under its name `origin`."""

    name: str
    owner: str
    origin: str
    line: int
    arguments: int
    is_query: bool
    is_deferred: bool
    is_obsolete: bool
    clients: Clients
    type: Type | None = None
    feature: Feature | None = None

    @property
    def is_same_as(self) -> tuple[str, str]:
        """What two members have in common that are one feature, inherited on two ways."""
        return self.owner, self.origin


@dataclass(frozen=True, slots=True)
class Interface:
    """`creators` is None where a class has no creation clause; `is_complete` says that all members are known."""

    name: str
    is_deferred: bool
    is_expanded: bool
    formals: tuple[str, ...] | None
    parents: tuple[str, ...]
    creators: Mapping[str, Clients] | None
    members: Mapping[str, Member]
    is_complete: bool
    is_own: bool
    converts_to: frozenset[str] = frozenset()
    converts_from: frozenset[str] = frozenset()
    constraints: Mapping[str, Formal] = field(default_factory=dict)
