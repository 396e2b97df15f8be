from __future__ import annotations

from .._runtime.model import Model


class Piece(Model):
    """Piece."""

    delta: str
