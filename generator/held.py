"""The names that a client in a folder has, for the next one: its `names.lock`, and what its types have become.

In: options, the model that comes, the name of the document. Out: what to call as before. Reads the folder, writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from generator import versions
from generator.changes.pairing import pairs
from generator.changes.seen import surface
from generator.diagnostics import Diagnostics
from generator.document.load import read_file
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.names_lock import NAME, Kept, Lock, kept, read
from generator.options import Options
from generator.targets.spelled import Spelled


class Held:
    """The names of the client in the output, for a model; raises `InputError` where its lock cannot be read."""

    def __init__(self, options: Options, api: Api, document: str, diagnostics: Diagnostics) -> None:
        self._options, self._api, self._document = options, api, document
        self._lock = _read(options, diagnostics)
        self._renamed = cache(self._pair)

    def kept(self, version: str) -> Kept:
        """What a client of this version is to call as before."""
        return kept(self._lock, self._options.target, version, self._api, self._renamed)

    def _pair(self) -> Mapping[str, TypeId]:
        """The types of the client in the folder, by what they are called there, in this model: those that `gen-client diff`
        would call renamed."""
        output = self._options.output
        last = versions.last(output) if output is not None else None
        if last is None:
            return {}
        seen = surface(self._api, Spelled(), self._options.target, self._document)
        found, old = pairs(last.surface, seen).types, last.surface.types
        return {old[id_].called: new for id_, new in found.items() if old[id_].called}


def _read(options: Options, diagnostics: Diagnostics) -> Lock | None:
    place = options.output / NAME if options.output else None
    if place is None or not options.names_lock or not place.is_file():
        return None
    lock = read(read_file(place, diagnostics, None), diagnostics)
    diagnostics.raise_errors()
    return lock
