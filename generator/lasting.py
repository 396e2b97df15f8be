"""What lasts as long as a process that ends when its run does.

In: values. Out: nothing. The model of a large document is a million values; each of them takes its time when nobody holds
it any more and its memory is given back: a thirtieth of a run in all. Where the process is about to end anyway, they
are held on to; in any other, such as one that uses our modules for its own ends, they go as ever.
"""

from __future__ import annotations

from typing import Final


class Lasting:
    """Values that nobody gives back; none before that begins."""

    def __init__(self) -> None:
        self._values: list[object] | None = None

    def begin(self) -> None:
        """Hold on to values from now on: the process ends by `os._exit`."""
        self._values = []

    def hold(self, *values: object) -> None:
        """Hold on to these, if that has begun."""
        if self._values is not None:
            self._values += values


lasting: Final = Lasting()
"""Those of this process."""
