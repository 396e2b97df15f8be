"""What the user calls things instead of what the document does.

In: the table `names` of the settings, and what the document has. Out: names by what they are for: types by id, operations
and tags by their own names, parts as `renamed_parts` has them. A key is a name of the document (a component, an
operationId, a tag) or, for a type that has none, the JSON pointer to its schema; `types."*"` is all components at once.
What fits nothing, is no name or clashes is reported with its place in the settings file. Knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from difflib import get_close_matches
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.meaning.renamed_parts import (
    PARTS,
    PartId,
    beside,
    known_parts,
    with_parameters,
    with_parts,
)
from generator.meaning.renamings import KINDS, Renaming, each_meant
from generator.meaning.ways import key
from generator.model.declarations import Declaration
from generator.model.operations import Operation, Service
from generator.model.renamed import Renamed
from generator.model.types import TypeId
from generator.values import dataclass, replace

_SINGLE: Final = {
    "types": "type",
    "operations": "operation",
    "tags": "tag",
    "fields": "field",
    "parameters": "parameter",
    "members": "member of an enum",
}
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@dataclass(slots=True)
class Renames:
    """The names by kind and by what they are for: types by id, the others by the document's names."""

    types: dict[str, str] = field(default_factory=dict)
    operations: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    parts: dict[str, dict[PartId, str]] = field(
        default_factory=lambda: {each: {} for each in PARTS}
    )
    every: list[Renamed] = field(default_factory=list)

    def of(self, kind: str) -> dict[str, str]:
        """Those of one kind that is no part of another."""
        found: dict[str, str] = getattr(self, kind)
        return found

    def declared(self, declarations: Mapping[TypeId, Declaration]) -> Mapping[TypeId, Declaration]:
        """The declarations with other names for their parts."""
        return with_parts(declarations, self.parts) if any(self.parts.values()) else declarations


def renames(
    entries: Iterable[Renaming],
    declarations: Mapping[TypeId, Declaration],
    services: Iterable[Service],
    diagnostics: Diagnostics,
) -> Renames:
    """The names that can be used; what is wrong with the others is reported."""
    entries = [*each_meant(entries, declarations)]
    return _Renaming(declarations, [*services], diagnostics).all(entries) if entries else Renames()


class _Renaming:
    """One reading of the table."""

    def __init__(
        self,
        declarations: Mapping[TypeId, Declaration],
        services: list[Service],
        diagnostics: Diagnostics,
    ) -> None:
        self._diagnostics = diagnostics
        self._services = services
        self._declarations = declarations
        named = {each.name: id_ for id_, each in declarations.items() if each.named}
        self._known = {
            "types": {**_by_pointer(declarations), **named},
            "operations": {
                called: each.name
                for service in services
                for each in service.operations
                for called in (each.name, f"{each.method} {each.path}")
            },
            "tags": {each.name: each.name for each in services},
        }
        self._parts: dict[str, dict[str, list[PartId]]] = {each: {} for each in PARTS}
        self._found = Renames()

    def all(self, entries: list[Renaming]) -> Renames:
        whole: dict[tuple[str, str], Renaming] = {}
        parts: dict[tuple[str, PartId], Renaming] = {}
        if any(each.here or each.kind in PARTS or not self._is_whole(each) for each in entries):
            self._parts = known_parts(self._declarations, self._services)
        for each in entries:
            is_name = self._is_name(each)
            kind, called = self._meant(each)
            if is_name and kind in PARTS:
                parts |= {(kind, part): each for part in self._parts[kind][called]}
            elif is_name and kind:
                whole[kind, self._known[kind][called]] = each
        self._note(whole, parts)
        self._refuse_clashes(whole, parts)
        return self._found

    def _note(
        self,
        whole: Mapping[tuple[str, str], Renaming],
        parts: Mapping[tuple[str, PartId], Renaming],
    ) -> None:
        for (kind, meant), each in whole.items():
            name = str(each.name)
            self._found.of(kind)[meant] = name
            what = meant if kind == "types" else name
            self._found.every.append(Renamed(kind, each.called, what, name, each.at))
        for (kind, part), each in parts.items():
            name = str(each.name)
            self._found.parts[kind][part] = name
            self._found.every.append(Renamed(kind, each.called, " ".join(part), name, each.at))

    def _refuse_clashes(
        self,
        whole: Mapping[tuple[str, str], Renaming],
        parts: Mapping[tuple[str, PartId], Renaming],
    ) -> None:
        """Report each entry whose name something else has."""
        refused: set[Location] = set()
        every = [
            *((each, self._holder(*key_, str(each.name))) for key_, each in whole.items()),
            *((each, self._part_holder(*key_, str(each.name))) for key_, each in parts.items()),
        ]
        for each, other in every:
            if other and each.at not in refused:
                refused.add(each.at)
                self._diagnostics.report("B388", each.at, name=each.name, other=other)

    def _is_whole(self, entry: Renaming) -> bool:
        return any(entry.called in known for known in self._known.values())

    def _is_name(self, entry: Renaming) -> bool:
        """Whether it can be one in any language."""
        if isinstance(entry.name, str) and _NAME.fullmatch(entry.name):
            return True
        why = "it is letters of ASCII, digits and underscores, and begins with a letter"
        self._diagnostics.report("B387", entry.at, name=entry.name, called=entry.called, why=why)
        return False

    def _meant(self, entry: Renaming) -> tuple[str, str]:
        """The only kind that has something called so, and as what it knows it."""
        known: dict[str, Mapping[str, object]] = {**self._known, **self._parts}
        if entry.here:
            return self._meant_here(entry, known)
        kinds = [entry.kind] if entry.kind else KINDS
        found = [each for each in kinds if entry.called in known[each]]
        if len(found) > 1:
            told = " and ".join(f"one of the {each}" for each in found)
            self._diagnostics.report(
                "B386", entry.at, called=entry.called, told=told, kind=found[0]
            )
        elif not found:
            advice = self._advice(entry, kinds)
            self._diagnostics.report("B385", entry.at, called=entry.called, advice=advice)
        return (found[0], entry.called) if len(found) == 1 else ("", "")

    def _meant_here(
        self, entry: Renaming, known: Mapping[str, Mapping[str, object]]
    ) -> tuple[str, str]:
        for kind in entry.kinds:
            for called in entry.here:
                if called in known[kind]:
                    return kind, called
        kinds = " or ".join(_SINGLE[each] for each in entry.kinds)
        self._diagnostics.report("B402", entry.at, name=entry.name, kinds=kinds)
        return "", ""

    def _advice(self, entry: Renaming, kinds: Iterable[str]) -> str:
        known: dict[str, Mapping[str, object]] = {**self._known, **self._parts}
        every = [name for each in kinds for name in known[each]]
        close = get_close_matches(entry.called, every, n=1)
        return f"did you mean '{close[0]}'?" if close else "look it up in what --dump-model prints"

    def _holder(self, kind: str, meant: str, name: str) -> str:
        """What else of the kind has a name and has not given it up."""
        for others in self._beside(kind, meant):
            for other, theirs in others.items():
                if other != meant and key(self._found.of(kind).get(other, theirs)) == key(name):
                    return theirs
        return ""

    def _part_holder(self, kind: str, part: PartId, name: str) -> str:
        """Which other part of an owner has a name."""
        found = self._found.parts[kind]
        for others in beside(kind, part, self._declarations, self._services):
            for other, theirs in others.items():
                is_same = other[1] == part[1]  # such are told apart by their places
                if not is_same and key(found.get(other, theirs)) == key(name):
                    return theirs
        return ""

    def _beside(self, kind: str, meant: str) -> Iterator[dict[str, str]]:
        """What must not have the same name: named types, tags, operations of the same tag."""
        if kind == "types":
            yield {
                id_: each.name
                for id_, each in self._declarations.items()
                if each.named or id_ in self._found.types
            }
        elif kind == "tags":
            yield {each.name: each.name for each in self._services}
        else:
            for service in self._services:
                names = {each.name: each.name for each in service.operations}
                if meant in names:
                    yield names


def _by_pointer(declarations: Mapping[TypeId, Declaration]) -> dict[str, TypeId]:
    """Types by the pointer to their schema: in the document `#/…`, with its file before it in another one."""
    found: dict[str, TypeId] = {}
    for id_, each in declarations.items():
        found.setdefault(f"#{each.at.pointer}", id_)
        found.setdefault(f"{each.at.source.name}#{each.at.pointer}", id_)
    for id_ in declarations:
        found[f"#{id_.partition('#')[2]}"] = id_
    return found | {id_: id_ for id_ in declarations}


def renamed(services: Iterable[Service], found: Renames) -> tuple[Service, ...]:
    """The services with the names of the settings."""
    return tuple(
        replace(
            service,
            name=found.tags.get(service.name, service.name),
            operations=tuple(_renamed(each, found) for each in service.operations),
        )
        for service in services
    )


def _renamed(operation: Operation, found: Renames) -> Operation:
    if found.parts["parameters"]:
        operation = with_parameters(operation, found.parts["parameters"])
    name = found.operations.get(operation.name)
    return replace(operation, name=name, shared_id="") if name else operation
