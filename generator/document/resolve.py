"""Follows every reference of a document, within it and to others.

In: the root node. Out: a bundle, which knows the target of each reference. References that lead nowhere are reported
with what was probably meant, all of them, before the stage fails. Targets are nodes: nothing is copied or replaced.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urljoin

from generator.diagnostics import Diagnostics, InputError
from generator.document.library import Library
from generator.document.node import Node
from generator.document.pointer import advise, closest, follow, split
from generator.document.references import Finder, Kind, Reference, further_example


@dataclass(frozen=True, slots=True)
class Bundle:
    """Documents whose references have been followed. `documents` are their roots by origin, the main one first;
    `origins` tells the origin behind each path and URL that was read."""

    root: Node
    documents: Mapping[str, Node]
    origins: Mapping[str, str]
    targets: Mapping[Node, Node]

    def target(self, node: Node) -> Node:
        """Where the `$ref` of this node leads, one step."""
        return self.targets[node]

    def find(self, node: Node) -> Node | None:
        """Where this node leads, if it is a reference that leads anywhere."""
        return self.targets.get(node)


def resolve(root: Node, diagnostics: Diagnostics) -> Bundle:
    """The bundle of a document; InputError with every reference that leads nowhere."""
    errors = len(diagnostics.errors)
    resolver = Resolver(root, diagnostics)
    resolver.run()
    if len(diagnostics.errors) > errors:
        diagnostics.raise_errors()
    library = resolver.library
    return Bundle(root, library.documents, library.origins, resolver.targets)


class Resolver:
    """Finds references and their targets until there are no more."""

    def __init__(self, root: Node, diagnostics: Diagnostics) -> None:
        self.root = root
        self.diagnostics = diagnostics
        self.library = Library(root, diagnostics)
        self.finder = Finder()
        self.targets: dict[Node, Node] = {}
        self.embedded: dict[str, Node] = {}
        self.bases: dict[Node, str] = {}

    def run(self) -> None:
        found = list(self.finder.find(self.root, None, False))
        references = list(found)
        while found:
            self.index_identified()
            found = [new for reference in found for new in self.settle(reference)]
            references += found
        self.report_rounds(references)

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
            return []
        self.targets[reference.holder] = target
        if reference.kind is Kind.EXAMPLE:
            return list(further_example(target)) if target not in self.targets else []
        return list(self.finder.find(target, None, reference.named))

    def search(self, reference: Reference) -> Node | None:
        """The target; nothing where there is none, which is reported."""
        address, _, fragment = reference.value.partition("#")
        fragment = unquote(fragment)
        try:
            documents = self.candidates(reference, address)
        except InputError as error:
            self.report_unreadable(reference, error)
            return None
        for document in documents:
            target = self.in_document(document, fragment)
            if target is not None:
                return target
        self.report_dangling(reference, self.advise(documents[-1], fragment))
        return None

    def candidates(self, reference: Reference, address: str) -> list[Node]:
        """The documents or embedded schemas in which the fragment may be meant."""
        base, source = reference.base, reference.holder.source
        if not address:
            embedded = [base] if base is not None else []
            return [*embedded, self.library.documents[source.origin]]
        uri = urljoin(self.base_uri(reference.holder, base), address)
        if uri in self.embedded:
            return [self.embedded[uri]]
        return [self.library.open(address, source, reference.text.at)]

    def in_document(self, document: Node, fragment: str) -> Node | None:
        if fragment and not fragment.startswith("/"):
            return self.anchored(document, fragment)
        return follow(document, split(fragment))

    def anchored(self, document: Node, name: str) -> Node | None:
        """The schema with this `$anchor`, also in a part of the document that nothing has referred to so far."""
        key = (document.source.origin, name)
        if key not in self.finder.anchors:
            whole = Finder()
            for _ in whole.find(self.library.documents[document.source.origin], None, False):
                pass
            self.finder.anchors.update({**whole.anchors, **self.finder.anchors})
        return self.finder.anchors.get(key)

    def report_unreadable(self, reference: Reference, error: InputError) -> None:
        if reference.kind is Kind.PART:
            self.diagnostics.extend(error.diagnostics)
        else:
            self.report_dangling(reference, error.diagnostics[0].message)

    def report_dangling(self, reference: Reference, advice: str) -> None:
        details = {"ref": reference.value, "advice": advice}
        self.diagnostics.report(reference.kind, reference.text.at, **details)

    def advise(self, document: Node, fragment: str) -> str:
        if fragment.startswith("/"):
            return advise(document, split(fragment))
        if "/" in fragment:
            return f"a JSON pointer begins with a slash: '#/{fragment}'"
        anchors = [name for origin, name in self.finder.anchors if origin == document.source.origin]
        nearest = closest(fragment, anchors)
        return f"did you mean '#{nearest}'?" if nearest else f"there is no $anchor '{fragment}'"

    def report_rounds(self, references: list[Reference]) -> None:
        """Report references that refer to each other without end, each round once."""
        reported: set[Node] = set()
        for reference in references:
            trail = self.trail(reference.holder)
            if trail and not reported.intersection(trail):
                reported.update(trail)
                route = " → ".join(f"#{node.pointer}" for node in (*trail, trail[0]))
                self.diagnostics.report("D202", reference.text.at, ref=reference.value, round=route)

    def trail(self, start: Node) -> list[Node]:
        """The references from this one back to itself; none where they end or go round elsewhere."""
        trail = [start]
        while (following := self.targets.get(trail[-1])) is not None:
            if following is start:
                return trail
            if following in trail:
                return []
            trail.append(following)
        return []
