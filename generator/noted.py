"""What a run notes of the names in a client: `names.lock`, the surface for the next comparison, a line on what differs.

In: the model, the plan, what was kept, the folder. Out: a `Noted`. No file is made of it, and it needs none of them, so
another process makes it meanwhile where there is a second core.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator import versions
from generator.beside import Beside
from generator.changes.as_json import to_text
from generator.changes.seen import surface
from generator.lasting import lasting
from generator.model.operations import Api
from generator.names_lock import Kept, written
from generator.targets.spelled import Spelled
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Noted:
    """`names` is the text of the lock, empty where there is none; `surface` that of the surface; `headline` says in a line
    what differs from the client in the folder, if anything does."""

    names: str
    surface: bytes
    headline: str


class Noting:
    """Notes that are made from now on. To be asked for them."""

    def __init__(self, work: Callable[[], tuple[str, bytes, str]], *, two: bool) -> None:
        self._work = work
        self._beside = Beside(work) if two else None

    def result(self) -> Noted:
        """The notes."""
        found = self._beside.result() if self._beside is not None else None
        return Noted(*(found or self._work()))


def notes(
    api: Api, spelled: Spelled, target: str, before: Kept | None, folder: Path
) -> tuple[str, bytes, str]:
    """What is noted; no lock where nothing tells what was kept `before`."""
    names = "" if before is None else written(api, spelled, target, before)
    seen = surface(api, spelled, target)
    lasting.hold(seen)
    text = to_text(seen).encode("utf-8", "backslashreplace")
    difference = versions.since(folder, text, seen)
    return names, text, difference.headline if difference else ""
