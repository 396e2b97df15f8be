"""The names that a client has, for the next one: its `names.lock`, and what its types have become.

In: the lock and the surface of a client, the model that comes. Out: what to call as before. Reads
the folder of a client, writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from os.path import isfile
from pathlib import Path

from generator import versions
from generator.changes.seen import surface
from generator.changes.surface import Surface
from generator.diagnostics import Diagnostics, Source
from generator.document.load import read_file
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.names_lock import NAME, Kept, Lock, kept, read, written
from generator.options import Options
from generator.targets.spelled import Spelled


class Held:
    """The names of a client, for a model. `last` gives what callers see of that client; it is asked where the lock names
    types that are not in the model."""

    def __init__(
        self,
        lock: Lock | None,
        last: Callable[[], Surface | None],
        target: str,
        api: Api,
    ) -> None:
        self._lock, self._last = lock, last
        self._target, self._api = target, api
        self._renamed = cache(self._pair)

    def kept(self, version: str) -> Kept:
        """What a client of this version is to call as before."""
        return kept(self._lock, self._target, version, self._api, self._renamed)

    def next(self, version: str, spelled: Spelled) -> Lock | None:
        """The lock of that client; none where there was none before."""
        if self._lock is None or self._lock.target != self._target:
            return None
        text = written(self._api, spelled, self._target, self.kept(version))
        return read(Source(NAME, text), Diagnostics())

    def _pair(self) -> Mapping[str, TypeId]:
        """The types of the client before, by what they are called there, in this model: those that a comparison would call
        renamed."""
        last = self._last()
        if last is None:
            return {}
        from generator.changes.pairing import pairs  # most runs can do without

        seen = surface(self._api, Spelled(), self._target)
        found, old = pairs(last, seen).types, last.types
        return {old[id_].called: new for id_, new in found.items() if old[id_].called}


def in_output(options: Options, api: Api, diagnostics: Diagnostics) -> Held:
    """The names of the client in the output; raises `InputError` where its lock cannot be read."""
    output = options.output

    def last() -> Surface | None:
        there = versions.last(output) if output is not None else None
        return there.surface if there is not None else None

    return Held(lock_of(options, diagnostics), last, options.target, api)


def lock_of(options: Options, diagnostics: Diagnostics) -> Lock | None:
    """The lock in the output, if there is one that counts."""
    place = options.output / NAME if options.output and options.names_lock else None
    return lock_at(place, diagnostics) if place is not None and isfile(place) else None


def lock_at(place: Path, diagnostics: Diagnostics) -> Lock | None:
    """The lock in a file; raises `InputError`."""
    lock = read(read_file(place, diagnostics, None), diagnostics)
    diagnostics.raise_errors()
    return lock
