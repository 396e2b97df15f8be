from __future__ import annotations

from .._runtime.models.model import Model


class Piece(Model):
    """An event of `talk`, among others."""

    delta: str
