"""One difference between two clients, as the callers of the old one meet it.

In: nothing. Out: `Change`. Texts are plain; whoever shows them escapes them for where they go.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from generator.diagnostics import Location
from generator.values import dataclass


class Grade(StrEnum):
    """What a difference is to a program that calls the old client. BREAKING: there are programs that a type checker no
    longer accepts, or that fail or do another thing when they run. COMPATIBLE: none of these. DOCS: nothing but texts.
    """

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCS = "docs"


GRADES: Final = (Grade.BREAKING, Grade.COMPATIBLE, Grade.DOCS)
"""From worst to least."""


class Topic(StrEnum):
    """What a difference is about, in the order of a report."""

    CALLS = "operations"
    TYPES = "types"
    CLIENT = "client"


class Turn(StrEnum):
    """What has happened, in the words of Keep a Changelog."""

    ADDED = "added"
    CHANGED = "changed"
    DEPRECATED = "deprecated"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """A difference. `kind` is a fixed word for programs (`field-removed`), `group` the method or class under which a report
    has it, `subject` what it is about as a program writes it (`Item.name`), `what` has happened to it, `notice` is what a
    caller notices, which may be empty. `at` is the place in the new document, or in the old one (`old_at`) of what the
    new one has not; `pointer` is a place where the file is not known."""

    kind: str
    grade: Grade
    topic: Topic
    turn: Turn
    group: str
    subject: str
    what: str
    notice: str = ""
    at: Location | None = None
    old_at: bool = False
    pointer: str = ""

    @property
    def where(self) -> str:
        """`file:line` in the document; a pointer where the file is not known; empty where neither is."""
        if self.at is not None:
            return f"{self.at.source.name}:{self.at.line}"
        return self.pointer


@dataclass(frozen=True, slots=True)
class Named:
    """A client in a report: what it is called to people, and its version, where that is known."""

    shown: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """All differences of two clients in one language, the worst first within each topic."""

    target: str
    changes: tuple[Change, ...]

    def of(self, grade: Grade) -> tuple[Change, ...]:
        """Those of one grade."""
        return tuple(each for each in self.changes if each.grade is grade)

    @property
    def worst(self) -> Grade | None:
        """The grade of the whole; none where nothing differs."""
        return next((grade for grade in GRADES if self.of(grade)), None)

    @property
    def headline(self) -> str:
        """The whole in a line."""
        if not self.changes:
            return "no changes"
        told = []
        for grade in GRADES:
            count = len(self.of(grade))
            noun = "documentation " if grade is Grade.DOCS else f"{grade} "
            if count:
                told.append(f"{count:,} {noun}{'change' if count == 1 else 'changes'}")
        return ", ".join(told)
