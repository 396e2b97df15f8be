"""Follows every reference of a document, within it and to others.

In: the root node. Out: a bundle, which knows the target of each reference. References that lead nowhere are reported,
all of them, with what was probably meant and what becomes of them; the bundle knows them as lost. Targets are nodes:
nothing is copied or replaced.
"""

from __future__ import annotations

import os
from collections import deque
from typing import Final
from urllib.parse import quote, unquote

from generator.diagnostics import Diagnostics, InputError, Source
from generator.document.access import Access, Refused
from generator.document.bundle import Bundle, rounds
from generator.document.credentials import NOBODY, Credentials
from generator.document.dynamic import Completion, recursive
from generator.document.identities import Identities
from generator.document.library import Library
from generator.document.load import is_url, join
from generator.document.losses import Losses
from generator.document.node import Node
from generator.document.parts import parts_of
from generator.document.pointer import advise, closest, follow, spellings, split, step
from generator.document.references import (
    Finder,
    Kind,
    Place,
    Reference,
    further_example,
    in_data,
)

NOTHING_ELSE: Final = Access()


def resolve(
    root: Node,
    diagnostics: Diagnostics,
    access: Access = NOTHING_ELSE,
    credentials: Credentials = NOBODY,
) -> Bundle:
    """The bundle of a document; `access` is what the user allows besides its own folder or host, `credentials` are for
    that host."""
    resolver = Resolver(root, diagnostics, access, credentials)
    resolver.run()
    library = resolver.library
    return Bundle(
        root,
        library.documents,
        library.origins,
        resolver.targets,
        frozenset(resolver.lost),
        library.remote,
        parts_of(root.source, library),
    )


class Unsettled(Exception):
    """A reference leads through another one, of which is not yet known where it leads."""

    def __init__(self, holder: Node) -> None:
        super().__init__(holder)
        self.holder = holder


class Resolver:
    """Finds references and their targets until there are no more."""

    def __init__(
        self, root: Node, diagnostics: Diagnostics, access: Access, credentials: Credentials
    ) -> None:
        self.root = root
        self.losses = Losses(diagnostics)
        self.library = Library(root, diagnostics, access, credentials)
        self.identities = Identities()
        self.finder = Finder(self.identities)
        self.targets: dict[Node, Node] = {}
        self.lost: set[Node] = set()
        self.searched: set[str] = set()
        self.located: dict[tuple[str, str], Node] = {}
        self.late: dict[Node, list[Reference]] = {}
        self.patient = True

    def run(self) -> None:
        references: list[Reference] = []
        waiting = deque(self.finder.find(self.root, Place()))
        while waiting:
            reference = waiting.popleft()
            waiting.extend(self.advance(reference, references))
            if not waiting and self.late:
                waiting.extend(self.give_up())
        self.break_rounds(references)
        documents = self.library.documents
        Completion(references, self.targets, self.lost, self.identities, documents).run()

    def advance(self, reference: Reference, references: list[Reference]) -> list[Reference]:
        """Settle a reference, if it need not wait for another one; what is to be settled next."""
        try:
            found = self.settle(reference)
        except Unsettled as unsettled:
            holder = unsettled.holder
            self.late.setdefault(holder, []).append(reference)
            base = self.identities.around(holder, self.library.documents[holder.source.origin])
            return list(self.finder.find(holder, Place(base)))
        references.append(reference)
        return [*found, *self.late.pop(reference.holder, ())]

    def give_up(self) -> list[Reference]:
        """References that wait for each other lead nowhere."""
        self.patient = False
        found = [reference for each in self.late.values() for reference in each]
        self.late.clear()
        return found

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
        if target in self.finder.seen:
            return []
        base = self.identities.around(target, self.library.documents[target.source.origin])
        place = Place(base, reference.place.named, reference.place.section)
        return list(self.finder.find(target, place))

    def search(self, reference: Reference) -> Node | None:
        """The target; nothing where there is none that fits, which is reported."""
        if not reference.text.is_string:
            self.losses.report("D205", reference, kind=reference.text.kind)
            return None
        try:
            target = self.locate(reference)
        except InputError as error:
            self.losses.unreadable(reference, error)
            return None
        except Refused as refused:
            self.losses.report(refused.code, reference, **refused.details)
            return None
        if target is not None and self.losses.is_misplaced(reference, target):
            return None
        return target

    def locate(self, reference: Reference) -> Node | None:
        """What the reference names. Many name the same; what stands in its document is looked for once."""
        if reference.place.base is not None or not reference.value.startswith("#/"):
            return self.named(reference)
        key = reference.holder.source.origin, reference.value
        found = self.located.get(key)
        found = found or self.named(reference)
        if found is not None and found.source is reference.holder.source:
            self.located[key] = found
        return found

    def named(self, reference: Reference) -> Node | None:
        """What the reference names; else what another document has in that place, where authors forgot to name it."""
        address, _, written = reference.value.partition("#")
        fragment = unquote(written)
        home = self.library.documents[reference.holder.source.origin]
        around = recursive(reference, home) if reference.value == "#" else None
        if around is not None:
            return around
        documents = self.candidates(reference, address)
        for spelling in spellings(written):
            for document in documents:
                target = self.in_document(document, spelling)
                if target is not None:
                    return target
        target = None if address else self.elsewhere(fragment)
        named = None if address else self.of_name(reference, fragment)
        if named is not None:
            self.losses.diagnostics.report("V243", reference.text.at, ref=reference.value)
            return named
        if target is not None:
            self.losses.report("D211", reference, other=target.source.name)
        elif documents:
            advice = self.advise(documents[-1], fragment)
            self.losses.report(reference.kind.value, reference, advice=advice)
        return target

    def elsewhere(self, fragment: str) -> Node | None:
        """What the first document, the main one before all, has under a pointer."""
        tokens = split(fragment) if fragment.startswith("/") else []
        documents = self.library.documents.values() if tokens else ()
        found = (follow(document, tokens) for document in documents)
        return next((target for target in found if target is not None), None)

    def of_name(self, reference: Reference, fragment: str) -> Node | None:
        """The component schema of that name, where a schema is wanted and no anchor has it."""
        if reference.kind is not Kind.MAPPED and reference.place.section != "schemas":
            return None
        tokens = ["components", "schemas", fragment]
        return follow(self.library.documents[reference.holder.source.origin], tokens)

    def candidates(self, reference: Reference, address: str) -> list[Node]:
        """The documents or embedded schemas in which the fragment may be meant."""
        base, source = reference.place.base, reference.holder.source
        if not address:
            embedded = [base] if base is not None else []
            return [*embedded, self.library.documents[source.origin]]
        uri = join(self.identities.uri(source, base), address)
        if uri in self.identities.embedded:
            return [self.identities.embedded[uri]]
        if reference.kind is Kind.DATA and is_url(uri):
            return []
        local = self.local(uri, source, base)
        return [self.library.open(local or address, source, reference.text.at)]

    def local(self, uri: str, source: Source, base: Node | None) -> str | None:
        """The address of the file that a URI means because of an `$id` or `$self`; none where the URI is to be taken as
        it stands in the `$ref`."""
        if is_url(source.origin):
            return uri
        if not is_url(uri):
            folder = os.path.dirname(source.origin)
            return (
                os.path.relpath(uri, folder) if base is not None and os.path.isfile(uri) else None
            )
        if self.library.gate.allows(uri):
            return uri
        return self.beside(uri, source)

    def beside(self, uri: str, source: Source) -> str | None:
        """The file beside a document whose own URI is known, where its siblings are not fetched."""
        folder = os.path.dirname(source.origin)
        for document in self.library.documents.values():
            own = self.identities.uris.get(document)
            if own is None or not uri.startswith(own.rpartition("/")[0] + "/"):
                continue
            name = unquote(uri[len(own.rpartition("/")[0]) + 1 :])
            path = os.path.join(os.path.dirname(document.source.origin), name)
            if os.path.isfile(path):
                return quote(os.path.relpath(path, folder))
        return None

    def in_document(self, document: Node, fragment: str) -> Node | None:
        if fragment and not fragment.startswith("/"):
            return self.anchored(document, fragment)
        return self.walk(document, split(fragment))

    def walk(self, node: Node, tokens: list[str]) -> Node | None:
        """The node to which a pointer leads, also through references on the way: authors keep all of `components` in
        another file, and refer to what is in them by the main one."""
        for token in tokens:
            passed: set[Node] = set()
            while (following := step(node, token)) is None:
                passed.add(node)
                behind = self.behind(node)
                if behind is None or behind in passed:
                    return None
                node = behind
            node = following
        return node

    def behind(self, node: Node) -> Node | None:
        """Where a reference leads on the way of another one, which may have to wait for that."""
        if node.text("$ref") is None or node in self.lost:
            return None
        if node not in self.targets and self.patient:
            raise Unsettled(node)
        return self.targets.get(node)

    def anchored(self, document: Node, name: str) -> Node | None:
        """The schema with this `$anchor`, also in a part of the document that nothing has referred to so far."""
        origin = document.source.origin
        found = self.identities.anchored(document, name)
        if found is None and origin not in self.searched:
            self.searched.add(origin)
            for _ in Finder(self.identities).find(self.library.documents[origin], Place()):
                pass
            found = self.identities.anchored(document, name)
        return found

    def advise(self, document: Node, fragment: str) -> str:
        if fragment.startswith("/"):
            return advise(document, split(fragment))
        if "/" in fragment:
            return f"a JSON pointer begins with a slash: '#/{fragment}'"
        nearest = closest(fragment, self.identities.names(document.source.origin))
        return f"did you mean '#{nearest}'?" if nearest else f"there is no $anchor '{fragment}'"

    def break_rounds(self, references: list[Reference]) -> None:
        """References that refer to each other without end are lost, each round reported once."""
        first = {reference.holder: reference for reference in reversed(references)}
        for found in list(rounds([each.holder for each in references], self.targets)):
            self.losses.round(first[found[0]], found)
            for node in found:
                del self.targets[node]
                self.lost.add(node)
