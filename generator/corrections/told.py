"""What a document says of its client, as the settings would say it.

In: a bundle, its operations, options. Out: options with more in their tables, the places included, and names. An entry of
the settings replaces what the document says of the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from generator.corrections import keywords, vendors
from generator.corrections.finding import holders
from generator.corrections.keywords import DOCUMENT, KEYWORD, OPERATION, PART, TAG
from generator.diagnostics import Diagnostics, Location, Source
from generator.document import Bundle, Node
from generator.meaning import Renaming
from generator.meaning.anonymous import operation_name
from generator.openapi import objects
from generator.openapi.parse_operations import METHODS
from generator.options import Options, check_client_name
from generator.values import dataclass, replace

_TABLES: Final = {
    "resource": "resources",
    "pagination": "pagination",
    "stream": "streams",
    "answers": "answers",
}
"""The table of the settings for each key of an operation."""
_EVERY: Final = "*"
_PARTS: Final = ("fields", "parameters", "types")


@dataclass(frozen=True, slots=True)
class Told:
    """Options with what the document says, and the names that it gives."""

    options: Options
    names: tuple[Renaming, ...] = ()


def told(
    bundle: Bundle,
    texts: Iterable[Source],
    operations: Iterable[objects.Operation],
    options: Options,
    diagnostics: Diagnostics,
) -> Told:
    """What the document says; `texts` are those of its files and of its overlays, `operations` those it has."""
    every = [*texts, *(each.source for each in bundle.documents.values())]
    roots = {id(each): each for each in (bundle.root, *bundle.documents.values())}
    found = holders(roots.values(), every, (KEYWORD, *vendors.KEYWORDS))
    if not found:
        return Told(options)
    return _Document(bundle, [*operations], options, diagnostics).told(found)


class _Document:
    """Reads the keywords of one document."""

    def __init__(
        self,
        bundle: Bundle,
        operations: list[objects.Operation],
        options: Options,
        diagnostics: Diagnostics,
    ) -> None:
        self._root = bundle.root
        self._options = options
        self._diagnostics = diagnostics
        self._operations: dict[str, list[objects.Operation]] = {}
        for each in operations:
            self._operations.setdefault(_place(each.at), []).append(each)
        self._tables: dict[str, dict[str, object]] = {each: {} for each in _TABLES.values()}
        self._single: dict[str, Any] = {}
        self._places: dict[tuple[str, ...], Location] = {}
        self._names: list[Renaming] = []

    def told(self, found: Iterable[Node]) -> Told:
        nodes = [*found]
        for node in nodes:
            if KEYWORD in node.members:
                self._read(node, node.members[KEYWORD])
        self._read_vendors(nodes)
        changed: dict[str, Any] = {
            name: {**each, **getattr(self._options, name)} for name, each in self._tables.items()
        }
        changed |= {**self._single, "places": {**self._places, **self._options.places}}
        options = replace(self._options, **changed)
        return Told(options, tuple(self._names))

    def _read(self, node: Node, said: Node) -> None:
        """What stands in one place."""
        operations = self._operations.get(_place(node.at), [])
        role = OPERATION if operations else self._role(node)
        for key, value in keywords.members(said, role, self._diagnostics).items():
            if role is OPERATION:
                self._read_operation(key, value, operations)
            elif role is DOCUMENT:
                self._read_document(key, value)
            elif role is TAG:
                here = (node.text("name") or "",)
                self._names.append(
                    Renaming(here[0], value.value, value.at, here=here, kinds=("tags",))
                )
            else:
                self._names.extend(_names_of_part(key, value, node))

    def _role(self, node: Node) -> str:
        if node is self._root or node is self._root.get("info"):
            return DOCUMENT
        tags = self._root.get("tags")
        return TAG if tags is not None and any(each is node for each in tags.items) else PART

    # -- an operation

    def _read_operation(self, key: str, value: Node, operations: list[objects.Operation]) -> None:
        if key == "name":
            first = operations[0]  # what two paths share has the name in the first of them
            here = (operation_name(first), _method_and_path(first))
            renaming = Renaming(here[0], value.value, value.at, here=here, kinds=("operations",))
            self._names.append(renaming)
            return
        for each in operations:
            self._enter(_TABLES[key], each, value.plain(), value)

    def _enter(self, table: str, operation: objects.Operation, value: object, node: Node) -> None:
        """An entry of a table, unless the settings have one for the same operation."""
        settings: Mapping[str, object] = getattr(self._options, table)
        name = _method_and_path(operation)
        if name not in settings and operation_name(operation) not in settings:
            self._tables[table][name] = value
            self._places |= {(table, name, *way): at for way, at in _inner(node, ())}

    def _read_vendors(self, nodes: list[Node]) -> None:
        """Places of other generators, for operations that nothing else is said of."""
        known = {**self._tables["resources"], **self._options.resources}
        taken = [
            one for each in known.values() for one in (each if isinstance(each, list) else [each])
        ]
        wanted = {
            _method_and_path(each): (each, node)
            for node in nodes
            for each in self._operations.get(_place(node.at), [])
        }
        free = [
            (name, node)
            for name, (each, node) in wanted.items()
            if name not in known and operation_name(each) not in known
        ]
        for name, place, node in vendors.places(
            free, [each for each in taken if isinstance(each, str)]
        ):
            self._enter("resources", wanted[name][0], place, node)

    # -- the document

    def _read_document(self, key: str, value: Node) -> None:
        if key == "stream":
            if _EVERY not in self._options.streams:
                self._tables["streams"][_EVERY] = value.plain()
                self._places |= {("streams", _EVERY, *way): at for way, at in _inner(value, ())}
        elif key == "example":
            if "example" not in self._options.readme:
                self._single["readme"] = {"example": value.value, **self._options.readme}
                self._places["readme", "example"] = value.at
        elif self._options.client_name is None:
            name = str(value.value)
            check_client_name(name, value.at, self._diagnostics)
            self._single["client_name"] = name


def _names_of_part(key: str, value: Node, node: Node) -> Iterator[Renaming]:
    """Names of a schema, a property, a parameter, and of the members of an enum."""
    here = tuple(dict.fromkeys((_place(node.at), node.id)))
    shown = f"#{node.pointer}"
    if key != "members":
        kinds = _PARTS if key == "name" else ("types",)
        yield Renaming(shown, value.value, value.at, here=here, kinds=kinds)
        return
    for member, name in value.members.items():
        spelled = tuple(f"{each}.{member}" for each in here)
        yield Renaming(f"{shown}.{member}", name.value, name.at, here=spelled, kinds=("members",))


def _inner(node: Node, way: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Location]]:
    """The places of a value and of all that is in it, by keys."""
    yield way, node.at
    for key, each in node.members.items():
        yield from _inner(each, (*way, key))


def _method_and_path(operation: objects.Operation) -> str:
    method = operation.method
    return f"{method.upper() if method in METHODS else method} {operation.path}"


def _place(at: Location) -> str:
    return f"{at.source.name}#{at.pointer}"
