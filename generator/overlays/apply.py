"""Applies overlays to a document: each action in its order, on what the ones before it have made.

In: the root of the document, and the texts of the overlays. Out: the root of the changed document. Whatever an action
cannot do is reported at its place in the overlay, and the others are done.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Diagnostics, Source
from generator.document.load import read
from generator.document.node import Node
from generator.overlays.draft import MOST, Clash, Draft, TooMuch
from generator.overlays.paths import NoPath, Query, Steps
from generator.overlays.reading import Action, Reader


def apply(root: Node, overlays: Iterable[Source], diagnostics: Diagnostics) -> Node:
    """The document with all overlays applied."""
    draft = Draft(root)
    for source in overlays:
        overlay = read(source, diagnostics)
        for action in Reader(overlay, root.source, diagnostics).actions():
            _Doing(action, draft, diagnostics).do()
    return draft.finished(diagnostics)


class _Doing:
    """Does one action."""

    def __init__(self, action: Action, draft: Draft, diagnostics: Diagnostics) -> None:
        self._action = action
        self._draft = draft
        self._diagnostics = diagnostics

    def do(self) -> None:
        """Change the draft, or report why not."""
        query = self._query(self._action.target)
        places = self._places(query, self._action.target) if query else None
        if query is None or places is None:
            return
        if not places:
            advice = query.advise(self._draft.values)
            why = "its target matches nothing"
            self._diagnostics.report("D174", self._action.target.at, why=why, advice=advice)
        elif self._action.remove:
            self._remove(places)
        else:
            self._update(places)

    def _query(self, node: Node) -> Query | None:
        try:
            return Query(str(node.value))
        except NoPath as error:
            self._diagnostics.report("D173", node.at, path=node.value, why=error)
            return None

    def _places(self, query: Query, node: Node) -> list[Steps] | None:
        try:
            return query.places(self._draft.values)
        except NoPath as error:
            self._diagnostics.report("D173", node.at, path=node.value, why=error)
            return None

    def _remove(self, places: list[Steps]) -> None:
        if () in places:
            self._diagnostics.report("D177", self._action.target.at)
            return
        for each in sorted(
            places, reverse=True
        ):  # what is in another comes before it, and so does a later item
            self._draft.remove(each)

    def _update(self, places: list[Steps]) -> None:
        try:
            given = self._action.update if self._action.copy is None else self._copied()
            if given is None or not self._are_alike(places):
                return
            for each in places:
                self._draft.update(each, given)
        except Clash as clash:
            at = clash.given.at if self._action.copy is None else self._action.copy.at
            self._diagnostics.report(
                "D175",
                at,
                why=f"{clash.given.kind} cannot be merged into {clash.there.kind}",
                there=clash.there.at,
            )
        except TooMuch:
            self._diagnostics.fail("D179", self._action.target.at, limit=f"{MOST:,}")

    def _copied(self) -> Node | None:
        """The only node that `copy` selects."""
        assert self._action.copy is not None
        query = self._query(self._action.copy)
        places = self._places(query, self._action.copy) if query else None
        if query is None or places is None:
            return None
        if len(places) == 1:
            return self._draft.copy(places[0])
        advice = "make it select one" if places else query.advise(self._draft.values)
        at = self._action.copy.at
        self._diagnostics.report("D176", at, count=len(places) or "none", advice=advice)
        return None

    def _are_alike(self, places: list[Steps]) -> bool:
        """Whether the targets are all objects, all arrays, or all other values."""
        first, *others = [self._draft.at(each) for each in places]
        for other in others:
            if (first.is_object, first.is_array) != (other.is_object, other.is_array):
                self._diagnostics.report(
                    "D175",
                    self._action.target.at,
                    why=f"its target selects {other.kind} besides {first.kind}",
                    there=other.at,
                )
                return False
        return True
