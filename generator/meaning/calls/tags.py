"""Tags: what groups operations, and what they say of a group.

`pets`, `Pets` and `PETS` are one group, as no name of a class tells them apart. In: the operations and tags of a document.
Out: for each tag the spelling that its group goes by, the one that is used first; the groups of an operation, and its
labels; the `Doc` of a group, and the titles above it. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Diagnostics, Location
from generator.model.docs import Doc
from generator.naming.words import chunks
from generator.openapi.objects import Operation, Tag

UNTAGGED = "default"


def alike(operations: Iterable[Operation], diagnostics: Diagnostics) -> dict[str, str]:
    """Tag → the first tag that comes to the same name; a group of several spellings is reported once, at the first
    operation that differs."""
    groups: dict[str, dict[str, Location]] = {}
    for each in operations:
        for tag in each.tags or (UNTAGGED,):
            groups.setdefault(plain(tag), {}).setdefault(tag, each.at)
    for spellings in groups.values():
        if len(spellings) > 1:
            named = ", ".join(f"'{each}'" for each in spellings)
            diagnostics.report("N203", [*spellings.values()][1], tags=named)
    return {tag: next(iter(spellings)) for spellings in groups.values() for tag in spellings}


def plain(tag: str) -> str:
    """What is left of a tag in the name of a class, whatever the case."""
    return "".join(chunks(tag)).casefold()


class Tags:
    """What the document says of its tags."""

    def __init__(self, declared: Iterable[Tag]) -> None:
        tags = [*declared]
        self._declared = {plain(each.name): each for each in tags[::-1]}
        self._declared |= {each.name: each for each in tags}

    def groups(self, operation: Operation) -> tuple[str, ...]:
        """The tags that an operation is found under: all of them but labels, unless it has nothing else."""
        labels = [each for each in operation.tags if self._is_label(each)]
        return tuple(each for each in operation.tags if each not in labels) or operation.tags

    def labels(self, operation: Operation) -> tuple[str, ...]:
        """What its other tags are called."""
        groups = self.groups(operation)
        return tuple(
            self.doc(each).summary or each for each in operation.tags if each not in groups
        )

    def doc(self, name: str) -> Doc:
        """Summary and description of a tag."""
        tag = self._find(name)
        if tag is None:
            return Doc()
        return Doc((tag.summary or "").strip(), (tag.description or "").strip())

    def above(self, name: str) -> tuple[str, ...]:
        """The titles of the tags that a tag is in, the outermost first; one that is in itself ends there."""
        found: list[Tag] = []
        tag = self._find(name)
        while tag is not None and tag not in found:
            found.append(tag)
            tag = self._find(tag.parent) if tag.parent else None
        return tuple((each.summary or each.name).strip() for each in found[:0:-1])

    def _is_label(self, name: str) -> bool:
        """Whether a tag is of a kind that is not for finding one's way (the registry of kinds, OAS 3.2)."""
        tag = self._find(name)
        return tag is not None and tag.kind in ("badge", "audience")

    def _find(self, name: str) -> Tag | None:
        return self._declared.get(name) or self._declared.get(plain(name))
