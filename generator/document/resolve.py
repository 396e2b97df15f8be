"""Follows every reference of a document, within it and to others.

In: the root node. Out: a bundle, which knows the target of each reference. References that lead nowhere are reported,
all of them, with what was probably meant and what becomes of them; the bundle knows them as lost. Targets are nodes:
nothing is copied or replaced.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote, urldefrag, urljoin

from generator.diagnostics import Diagnostics, InputError, Severity
from generator.document.access import Access, Refused
from generator.document.library import Library, Remote
from generator.document.load import scheme_of
from generator.document.node import Node
from generator.document.pointer import advise, closest, follow, split
from generator.document.references import Finder, Kind, Place, Reference, further_example, in_data

EFFECTS: Final = {
    "schemas": "anything is allowed there",
    "parameters": "the parameter is left out",
    "requestBodies": "the body can be anything",
    "responses": "the answer can be anything",
    "headers": "the header is left out",
    "pathItems": "what stands beside it counts",
}
"""What becomes of a reference that leads nowhere, by what it was meant to be; others are left out."""

KINDS: Final = {
    "callbacks": "a callback",
    "headers": "a header",
    "links": "a link",
    "parameters": "a parameter",
    "pathItems": "a path item",
    "requestBodies": "a body",
    "responses": "a response",
    "schemas": "a schema",
    "securitySchemes": "a security scheme",
}
ALIKE: Final = frozenset({("headers", "parameters")})
"""What may stand for what, since it has the same fields."""
NOTHING_ELSE: Final = Access()


@dataclass(frozen=True, slots=True)
class Bundle:
    """Documents whose references have been followed. `documents` are their roots by origin, the main one first;
    `origins` tells the origin behind each path and URL that was read; `lost` are the references that lead nowhere.
    """

    root: Node
    documents: Mapping[str, Node]
    origins: Mapping[str, str]
    targets: Mapping[Node, Node]
    lost: frozenset[Node] = frozenset()
    remote: Mapping[str, Remote] = field(default_factory=dict)

    def target(self, node: Node) -> Node:
        """Where the `$ref` of this node leads, one step."""
        return self.targets[node]

    def find(self, node: Node) -> Node | None:
        """Where this node leads, if it is a reference that leads anywhere."""
        return self.targets.get(node)

    def is_lost(self, node: Node) -> bool:
        """Whether this node is a reference that leads nowhere, which has been reported."""
        return node in self.lost


def resolve(root: Node, diagnostics: Diagnostics, access: Access = NOTHING_ELSE) -> Bundle:
    """The bundle of a document; `access` is what the user allows besides its own folder or host."""
    resolver = Resolver(root, diagnostics, access)
    resolver.run()
    library = resolver.library
    return Bundle(
        root,
        library.documents,
        library.origins,
        resolver.targets,
        frozenset(resolver.lost),
        library.remote,
    )


class Resolver:
    """Finds references and their targets until there are no more."""

    def __init__(self, root: Node, diagnostics: Diagnostics, access: Access) -> None:
        self.root = root
        self.diagnostics = diagnostics
        self.library = Library(root, diagnostics, access)
        self.finder = Finder()
        self.targets: dict[Node, Node] = {}
        self.lost: set[Node] = set()
        self.embedded: dict[str, Node] = {}
        self.bases: dict[Node, str] = {}
        self.searched: set[str] = set()

    def run(self) -> None:
        found = list(self.finder.find(self.root, Place()))
        references = list(found)
        while found:
            self.index_identified()
            found = [new for reference in found for new in self.settle(reference)]
            references += found
        self.break_rounds(references)

    def index_identified(self) -> None:
        """Learn the URIs of the schemas that have an `$id`."""
        for node, outer in self.finder.identified[len(self.bases) :]:
            identifier = node.text("$id") or node.text("$self") or ""
            uri = urldefrag(urljoin(self.base_uri(node, outer), identifier)).url
            self.bases[node] = uri
            self.embedded.setdefault(uri, node)

    def base_uri(self, node: Node, base: Node | None) -> str:
        return self.bases[base] if base is not None else node.source.origin

    def settle(self, reference: Reference) -> list[Reference]:
        """Find the target of one reference; the references in what is new there."""
        target = self.search(reference)
        if target is None:
            if reference.kind is not Kind.DATA:
                self.lost.add(reference.holder)
            return []
        self.targets[reference.holder] = target
        if reference.kind is Kind.DATA:
            return list(in_data(target, None)) if target not in self.targets else []
        if reference.kind is Kind.EXAMPLE:
            return list(further_example(target)) if target not in self.targets else []
        place = Place(None, reference.place.named, reference.place.section)
        return list(self.finder.find(target, place))

    def search(self, reference: Reference) -> Node | None:
        """The target; nothing where there is none that fits, which is reported."""
        if not reference.text.is_string:
            self.report("D205", reference, kind=reference.text.kind)
            return None
        target = self.locate(reference)
        if target is not None and self.is_misplaced(reference, target):
            return None
        return target

    def locate(self, reference: Reference) -> Node | None:
        address, _, fragment = reference.value.partition("#")
        fragment = unquote(fragment)
        try:
            documents = self.candidates(reference, address)
        except InputError as error:
            self.report_unreadable(reference, error)
            return None
        except Refused as refused:
            self.report(refused.code, reference, **refused.details)
            return None
        for document in documents:
            target = self.in_document(document, fragment)
            if target is not None:
                return target
        if documents:
            self.report(
                reference.kind.value, reference, advice=self.advise(documents[-1], fragment)
            )
        return None

    def candidates(self, reference: Reference, address: str) -> list[Node]:
        """The documents or embedded schemas in which the fragment may be meant."""
        base, source = reference.place.base, reference.holder.source
        if not address:
            embedded = [base] if base is not None else []
            return [*embedded, self.library.documents[source.origin]]
        uri = urljoin(self.base_uri(reference.holder, base), address)
        if uri in self.embedded:
            return [self.embedded[uri]]
        if reference.kind is Kind.DATA and scheme_of(address):
            return []
        return [self.library.open(address, source, reference.text.at)]

    def in_document(self, document: Node, fragment: str) -> Node | None:
        if fragment and not fragment.startswith("/"):
            return self.anchored(document, fragment)
        return follow(document, split(fragment))

    def anchored(self, document: Node, name: str) -> Node | None:
        """The schema with this `$anchor`, also in a part of the document that nothing has referred to so far."""
        origin = document.source.origin
        if (origin, name) not in self.finder.anchors and origin not in self.searched:
            self.searched.add(origin)
            whole = Finder()
            for _ in whole.find(self.library.documents[origin], Place()):
                pass
            self.finder.anchors.update({**whole.anchors, **self.finder.anchors})
        return self.finder.anchors.get((origin, name))

    def is_misplaced(self, reference: Reference, target: Node) -> bool:
        """Whether a part of `components` cannot be what is wanted here, which is reported."""
        wanted, path = reference.place.section, split(target.pointer)
        if len(path) != 3 or path[0] != "components" or path[1] not in KINDS:
            return False
        if wanted in ("", path[1]) or (wanted, path[1]) in ALIKE:
            return False
        self.report("D206", reference, found=KINDS[path[1]], wanted=KINDS[wanted])
        return True

    def report_unreadable(self, reference: Reference, error: InputError) -> None:
        """A text that cannot be read: what is wrong in it once, and every reference to it."""
        first = error.diagnostics[0]
        place = "" if first.at == reference.text.at else f"{first.at}: "
        if reference.kind is not Kind.PART:
            self.report(reference.kind.value, reference, advice=f"{place}{first.message}")
            return
        inside = [one for one in error.diagnostics if one.at != reference.text.at]
        self.diagnostics.extend(replace(one, severity=Severity.WARNING) for one in inside)
        self.report("D207", reference, problem=f"{place}{first.message}", advice=first.hint)

    def report(self, code: str, reference: Reference, **details: str) -> None:
        if reference.kind is Kind.DATA:
            return
        effect = EFFECTS.get(reference.place.section, "it is left out")
        self.diagnostics.report(
            code, reference.text.at, ref=reference.value, effect=effect, **details
        )

    def advise(self, document: Node, fragment: str) -> str:
        if fragment.startswith("/"):
            return advise(document, split(fragment))
        if "/" in fragment:
            return f"a JSON pointer begins with a slash: '#/{fragment}'"
        anchors = [name for origin, name in self.finder.anchors if origin == document.source.origin]
        nearest = closest(fragment, anchors)
        return f"did you mean '#{nearest}'?" if nearest else f"there is no $anchor '{fragment}'"

    def break_rounds(self, references: list[Reference]) -> None:
        """References that refer to each other without end are lost, each round reported once."""
        first = {reference.holder: reference for reference in reversed(references)}
        for found in self.rounds(references):
            route = " → ".join(f"#{node.pointer}" for node in (*found, found[0]))
            self.report("D202", first[found[0]], round=route)
            for node in found:
                del self.targets[node]
                self.lost.add(node)

    def rounds(self, references: list[Reference]) -> Iterator[list[Node]]:
        """The rounds; each reference is followed once."""
        met: dict[Node, Node] = {}
        for start in [reference.holder for reference in references]:
            trail = []
            node = start
            while node in self.targets and node not in met:
                met[node] = start
                trail.append(node)
                node = self.targets[node]
            if trail and met.get(node) is start:
                yield trail[trail.index(node) :]
