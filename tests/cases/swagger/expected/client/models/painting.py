from __future__ import annotations

from .thing import Thing


class Painting(Thing):
    """Painting."""

    kind: str = "Painting"
    colors: int | None = None
