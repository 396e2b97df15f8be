"""What an API is made of, as its callers see it: resources in resources, and what can be done with each.

A name is words, lower-case, with spaces between them (`fine tuning`); how a language spells it is for a target to say.
An operation goes by its method and path, which no other has. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from generator.values import dataclass

OperationId: TypeAlias = str
"""`POST /files`: the method and the path of an operation, as the document has them."""

Path: TypeAlias = tuple[str, ...]
"""The names that lead to a resource, or to what can be done with it: `("chat", "completions", "create")`."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource: what can be done with it, by name, and the resources in it."""

    name: str
    methods: Mapping[str, OperationId] = field(default_factory=dict)
    resources: tuple[Resource, ...] = ()

    def walk(self, above: Path = ()) -> Iterator[tuple[Path, OperationId]]:
        """Every method in it and below, with the names that lead there."""
        here = (*above, self.name)
        for name, operation in self.methods.items():
            yield (*here, name), operation
        for each in self.resources:
            yield from each.walk(here)


@dataclass(frozen=True, slots=True)
class Resources:
    """The whole tree; `left_out` are the operations that have no place in it."""

    roots: tuple[Resource, ...] = ()
    left_out: tuple[OperationId, ...] = ()

    def walk(self) -> Iterator[tuple[Path, OperationId]]:
        """Every method of the tree, with the names that lead there."""
        for each in self.roots:
            yield from each.walk()


def operation_id(method: str, path: str) -> OperationId:
    """What an operation goes by."""
    return f"{method.upper()} {path}"


def grown(methods: Iterable[tuple[Path, OperationId]]) -> tuple[Resource, ...]:
    """The tree that has these methods; resources and methods come in their order."""
    found: dict[str, list[tuple[Path, OperationId]]] = {}
    for path, operation in methods:
        found.setdefault(path[0], []).append((path[1:], operation))
    return tuple(_resource(name, inner) for name, inner in found.items())


def _resource(name: str, inner: list[tuple[Path, OperationId]]) -> Resource:
    own = {path[0]: operation for path, operation in inner if len(path) == 1}
    return Resource(name, own, grown(each for each in inner if len(each[0]) > 1))
