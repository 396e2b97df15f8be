"""One operation of two clients, and what is said of it.

In: `Both` and a call of each. Out: changes that say where they stand.
"""

from __future__ import annotations

from generator.changes.both import Both
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.surface import Call
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class CallPair:
    """An operation that both clients have: what `Both` knows of them, the old call and the new one."""

    both: Both
    old: Call
    new: Call

    def change(
        self, kind: str, found: Grade, what: str, why: str = "", turn: Turn = Turn.CHANGED
    ) -> Change:
        """A change of the operation, which stands where the new client has it."""
        shown = self.old.shown
        return Change(
            kind,
            found,
            Topic.CALLS,
            turn,
            shown,
            shown,
            what,
            why,
            self.new.at,
            pointer=self.new.key,
        )
