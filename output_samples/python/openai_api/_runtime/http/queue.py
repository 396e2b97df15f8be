"""Who has a connection, who waits for one, and which ones nobody uses.

The bookkeeping of `pools`: no I/O, and no two threads at once.
"""

from __future__ import annotations

from collections import deque
from heapq import heappop, heappush
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 8
"""Connections in a pool."""

EXPIRY = 5.0
"""Seconds after which an idle connection is not used again, as httpx2 has it."""


class Asked:
    """A request that has a place, or an event for which it waits."""

    __slots__ = ("event", "place")

    def __init__(self, place: int | None, event: Any = None) -> None:
        self.place = place
        self.event = event


class Places:
    """The places for requests under way, numbered; those of low numbers are used first.

    `SIZE` of them are one pool.
    """

    def __init__(self, most: int | None) -> None:
        self.most = most
        self.made = 0
        self.free: list[int] = []  # a heap
        self.waiting: deque[Asked] = deque()
        self.used: dict[int, int] = {}  # how many places, by pool
        self.idle: dict[int, float] = {}  # since when, by pool; the oldest first

    def ask(self, event: Callable[[], Any]) -> Asked:
        """Ask for a place; where all are taken, an event tells when there is one."""
        if self.free:
            place = heappop(self.free)
        elif self.most is None or self.made < self.most:
            place = self.made
            self.made += 1
        else:
            asked = Asked(None, event())
            self.waiting.append(asked)
            return asked
        pool = place // SIZE
        self.used[pool] = self.used.get(pool, 0) + 1
        self.idle.pop(pool, None)
        return Asked(place)

    def give(self, place: int) -> None:
        """Give a place back, or to the request that has waited longest."""
        if self.waiting:
            first = self.waiting.popleft()
            first.place = place
            first.event.set()
            return
        heappush(self.free, place)
        pool = place // SIZE
        self.used[pool] -= 1
        if not self.used[pool]:
            self.idle[pool] = monotonic()

    def leave(self, asked: Asked) -> None:
        """Let a request wait no more."""
        if asked.place is None:
            self.waiting.remove(asked)
        else:
            self.give(asked.place)

    def expired(self) -> list[int]:
        """The pools in which nothing has happened for a while; each is told once."""
        found: list[int] = []
        for pool, since in self.idle.items():
            if monotonic() - since < EXPIRY:
                break
            found.append(pool)
        for pool in found:
            del self.idle[pool]
        return found
