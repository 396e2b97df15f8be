from __future__ import annotations

from .thing import Thing


class Sculpture(Thing):
    """Sculpture."""

    kind: str = "statue"
    weight: float | None = None
