"""Where the entries of a plan become files: our templates and the target's, with the user's own folder before them.

In: entries. Out: paths with text or bytes, and then with bytes alone, as the target's formatter leaves them. What is
wrong with a file of the user's is the user's to know, with its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from pathlib import Path

from generator import resources
from generator.diagnostics import Diagnostics
from generator.diagnostics.progress import looking_at
from generator.render.faults import blamed
from generator.render.own import OwnFolder, start_of
from generator.render.render import render
from generator.targets.target import Entry, Rendered, Target
from generator.targets.views import TidiesOwn
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A file before it is tidied; `by` is the user's template that has a part in it."""

    path: str
    made: str | bytes
    by: str | None


class Workshop:
    """Makes the files of one run, for a target, with or without a folder of the user's."""

    def __init__(self, target: Target, own: Path | None, diagnostics: Diagnostics) -> None:
        self._target = target
        self._own = own
        self._diagnostics = diagnostics

    @cached_property
    def _behind(self) -> tuple[Path, ...]:
        return (*self._target.templates, resources.templates())

    @cached_property
    def _folder(self) -> OwnFolder | None:
        return OwnFolder(self._own, self._behind) if self._own else None

    def rendered(self, entries: Iterable[Entry]) -> Iterator[Piece]:
        """The files as templates leave them."""
        found = tuple(entries)
        with self._blaming():
            made = list(render(found, self._behind, self._own))
        for entry, (path, text) in zip(found, made, strict=True):
            yield Piece(path, text, self._by(entry))

    def _blaming(self) -> AbstractContextManager[None]:
        if self._own is None:
            return nullcontext()
        return blamed(self._own, self._target.name, self._diagnostics)

    def _by(self, entry: Entry) -> str | None:
        if self._folder is None or not isinstance(entry, Rendered):
            return None
        return self._folder.part_in(entry.template)

    def look_over(self) -> None:
        """Warn of what in the user's folder is of no use."""
        if self._folder is not None:
            self._folder.report_unused(self._target.name, self._diagnostics)
            self._folder.report_outdated(self._diagnostics)

    def tidied(self, pieces: Iterable[Piece]) -> Iterator[tuple[str, bytes]]:
        """The bytes to be written."""
        for each in pieces:
            with looking_at(f"the file '{each.path}'", None):
                made = each.made
                yield each.path, self._tidy(each, made) if isinstance(made, str) else made

    def _tidy(self, piece: Piece, text: str) -> bytes:
        target = self._target
        if self._own is None or piece.by is None:
            return target.tidy(piece.path, text).encode()
        tidy = target.tidy_own if isinstance(target, TidiesOwn) else target.tidy
        try:
            return tidy(piece.path, text).encode()
        except ValueError as error:
            at = start_of(self._own / piece.by)
            self._diagnostics.fail("O173", at, path=piece.path, why=error)
