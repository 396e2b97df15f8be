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
from generator.meaning.ways import key
from generator.model.declarations import Declaration
from generator.model.operations import Operation, Service
from generator.model.renamed import Renamed
from generator.model.types import TypeId
from generator.values import dataclass, replace

WHOLE: Final = ("types", "operations", "tags")
KINDS: Final = (*WHOLE, *PARTS)
"""Of what there are names; also the tables that say which one is meant."""
_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9_]+")
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Renaming:
    """An entry of the table: what is meant, of one kind or of any, and its name."""

    called: str
    name: object
    at: Location
    kind: str = ""


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


def renamings(
    table: Mapping[str, object], places: Mapping[tuple[str, ...], Location], default: Location
) -> Iterator[Renaming]:
    """The entries, those of the tables for one kind included; `places` are by the keys that lead there."""
    for called, value in table.items():
        at = places.get((called,), default)
        if called in KINDS and isinstance(value, dict):
            yield from _entries(value, places, at, (called,), called)
        else:
            yield from _entries({called: value}, places, at, (), "")


def _entries(
    table: Mapping[str, object],
    places: Mapping[tuple[str, ...], Location],
    default: Location,
    above: tuple[str, ...],
    kind: str,
) -> Iterator[Renaming]:
    """The entries of one table: `Pet.name` may be written with quotes, or as a table within a table."""
    for key_, value in table.items():
        way = (*above, key_)
        at = places.get(way, default)
        if isinstance(value, dict) and value:
            yield from _entries(value, places, at, way, kind)
        else:
            yield Renaming(".".join(way[1:] if kind else way), value, at, kind)


def renames(
    entries: Iterable[Renaming],
    declarations: Mapping[TypeId, Declaration],
    services: Iterable[Service],
    diagnostics: Diagnostics,
) -> Renames:
    """The names that can be used; what is wrong with the others is reported."""
    entries = [*_each_meant(entries, declarations)]
    return _Renaming(declarations, [*services], diagnostics).all(entries) if entries else Renames()


def _each_meant(
    entries: Iterable[Renaming], declarations: Mapping[TypeId, Declaration]
) -> Iterator[Renaming]:
    """The entries, where `types."*"` is one for each type that the document names and no other entry does: the star in
    its name stands for that of the type."""
    entries = [*entries]
    meant = {each.called for each in entries}
    for each in entries:
        if (each.kind, each.called) != ("types", "*") or not _is_pattern(each.name):
            yield each
            continue
        for declaration in declarations.values():
            if declaration.named and declaration.name not in meant:
                name = _NOT_IN_NAMES.sub("_", declaration.name)
                given = str(each.name).replace("*", name[:1].upper() + name[1:])
                yield replace(each, called=declaration.name, name=given)


def _is_pattern(name: object) -> bool:
    return isinstance(name, str) and name.count("*") == 1


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
        usable: list[tuple[Renaming, str, str, str]] = []
        parts: list[tuple[Renaming, str, str]] = []
        if any(each.kind in PARTS or not self._is_whole(each) for each in entries):
            self._parts = known_parts(self._declarations, self._services)
        for each in entries:
            name = self._name(each)
            kind = self._kind(each)
            if name and kind in PARTS:
                parts.append((each, kind, name))
                for part in self._parts[kind][each.called]:
                    self._found.parts[kind][part] = name
                    self._found.every.append(
                        Renamed(kind, each.called, " ".join(part), name, each.at)
                    )
            elif name and kind:
                meant = self._known[kind][each.called]
                self._found.of(kind)[meant] = name
                usable.append((each, kind, meant, name))
                what = meant if kind == "types" else name
                self._found.every.append(Renamed(kind, each.called, what, name, each.at))
        for each, kind, meant, name in usable:
            self._refuse_clash(each, kind, meant, name)
        for each, kind, name in parts:
            self._refuse_part(each, kind, name)
        return self._found

    def _is_whole(self, entry: Renaming) -> bool:
        return any(entry.called in known for known in self._known.values())

    def _name(self, entry: Renaming) -> str:
        """The name, if it can be one in any language."""
        if isinstance(entry.name, str) and _NAME.fullmatch(entry.name):
            return entry.name
        why = "it is letters of ASCII, digits and underscores, and begins with a letter"
        self._diagnostics.report("B387", entry.at, name=entry.name, called=entry.called, why=why)
        return ""

    def _kind(self, entry: Renaming) -> str:
        """The only kind that has something called so."""
        kinds = [entry.kind] if entry.kind else KINDS
        known: dict[str, Mapping[str, object]] = {**self._known, **self._parts}
        found = [each for each in kinds if entry.called in known[each]]
        if len(found) > 1:
            told = " and ".join(f"one of the {each}" for each in found)
            self._diagnostics.report(
                "B386", entry.at, called=entry.called, told=told, kind=found[0]
            )
        elif not found:
            advice = self._advice(entry, kinds)
            self._diagnostics.report("B385", entry.at, called=entry.called, advice=advice)
        return found[0] if len(found) == 1 else ""

    def _advice(self, entry: Renaming, kinds: Iterable[str]) -> str:
        known: dict[str, Mapping[str, object]] = {**self._known, **self._parts}
        every = [name for each in kinds for name in known[each]]
        close = get_close_matches(entry.called, every, n=1)
        return f"did you mean '{close[0]}'?" if close else "look it up in what --dump-model prints"

    def _refuse_clash(self, entry: Renaming, kind: str, meant: str, name: str) -> None:
        """Report a name that something else of its kind has, unless that has given it up."""
        for others in self._beside(kind, meant):
            for other, theirs in others.items():
                if other != meant and key(self._found.of(kind).get(other, theirs)) == key(name):
                    self._diagnostics.report("B388", entry.at, name=name, other=theirs)
                    return

    def _refuse_part(self, entry: Renaming, kind: str, name: str) -> None:
        """Report a name that another part of the same owner has."""
        found = self._found.parts[kind]
        for part in self._parts[kind][entry.called]:
            for others in beside(kind, part, self._declarations, self._services):
                for other, theirs in others.items():
                    is_same = other[1] == part[1]  # such are told apart by their places
                    if not is_same and key(found.get(other, theirs)) == key(name):
                        self._diagnostics.report("B388", entry.at, name=name, other=theirs)
                        return

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
    return replace(operation, name=name) if name else operation
