"""What callers write for the parts of an API in one language: what a comparison of two clients calls things.

In: nothing. Out: the value that a target gives along with its plan, and without one. A target that gives none is compared
by the document's own names. Knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from generator.model.declarations import Enum, Record
from generator.model.operations import Service
from generator.model.resources import OperationId
from generator.model.types import TypeId
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language has what all have. `absence_in_types`: what may be missing or null has another type for its readers.
    `every_argument`: a call gives all arguments, so that each new one breaks it. `by_name`: arguments can be given by
    their names. `values_in_types`: types list the values of an enum that has no class."""

    absence_in_types: bool = True
    every_argument: bool = False
    by_name: bool = True
    values_in_types: bool = True


@dataclass(frozen=True, slots=True)
class Method:
    """An operation: its name, the name by which it streams, and its arguments in the order of `calling.given`."""

    name: str
    stream: str
    arguments: tuple[str, ...]


Index: TypeAlias = tuple[str, int]
"""An operation: the raw name of its service, and its place there."""


@dataclass(frozen=True, slots=True)
class Former:
    """Names that things had before, by the same ids as those that they have: programs may use them for a while. `arguments`
    by their places in `calling.given`; `elsewhere` are methods of other services, whose raw name comes first.
    """

    types: Mapping[TypeId, tuple[str, ...]] = field(default_factory=dict)
    fields: Mapping[tuple[TypeId, str], tuple[str, ...]] = field(default_factory=dict)
    members: Mapping[tuple[TypeId, int], tuple[str, ...]] = field(default_factory=dict)
    services: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    methods: Mapping[Index, tuple[str, ...]] = field(default_factory=dict)
    arguments: Mapping[Index, Mapping[int, tuple[str, ...]]] = field(default_factory=dict)
    elsewhere: Mapping[Index, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Spelled:
    """Names by the ids of the model: fields by (type, key), members by (type, index), methods by (service, index),
    credentials by security scheme, `resources` as a program writes them. What has no name that could be written is not
    there. `modules` are those of services that are not called as the words of the class have it. `client` is the class of
    the client object. `former` are names that the client offers besides, or, of names that are kept, those that it is to
    offer."""

    package: str = ""
    client: str = ""
    types: Mapping[TypeId, str] = field(default_factory=dict)
    fields: Mapping[tuple[TypeId, str], str] = field(default_factory=dict)
    members: Mapping[tuple[TypeId, int], str] = field(default_factory=dict)
    services: Mapping[str, str] = field(default_factory=dict)
    modules: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[tuple[str, int], Method] = field(default_factory=dict)
    credentials: Mapping[str, str] = field(default_factory=dict)
    resources: tuple[tuple[str, OperationId], ...] = ()
    manner: Manner = Manner()
    former: Former = Former()

    def arguments(self, service: str, index: int) -> dict[int, str]:
        """The names of arguments, by their places; without those that have none."""
        method = self.methods.get((service, index))
        return (
            {} if method is None else {i: each for i, each in enumerate(method.arguments) if each}
        )

    def of_methods(self, service: Service) -> dict[int, str]:
        """The names of operations, by their places in the service."""
        found = ((i, self.methods.get((service.name, i))) for i in range(len(service.operations)))
        return {index: each.name for index, each in found if each is not None and each.name}

    def of_fields(self, record: Record) -> dict[int, str]:
        """The names of fields, by their places."""
        found = (
            (i, self.fields.get((record.id, each.wire_name)))
            for i, each in enumerate(record.fields)
        )
        return {index: name for index, name in found if name} if self.fields else {}

    def of_members(self, enum: Enum) -> dict[int, str]:
        """The names of members, by their places."""
        found = ((index, self.members.get((enum.id, index))) for index in range(len(enum.values)))
        return {index: name for index, name in found if name} if self.members else {}
