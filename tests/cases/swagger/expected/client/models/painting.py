from __future__ import annotations

from .thing import Thing


class Painting(Thing):
    """One of the kinds of a `Thing`."""

    kind: str = "Painting"
    colors: int | None = None
