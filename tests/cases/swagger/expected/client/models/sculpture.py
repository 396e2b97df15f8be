from __future__ import annotations

from .thing import Thing


class Sculpture(Thing):
    """One of the kinds of a `Thing`."""

    kind: str = "statue"
    weight: float | None = None
