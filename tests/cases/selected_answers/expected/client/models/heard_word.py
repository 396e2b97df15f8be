from __future__ import annotations

from .._runtime.models.model import Model


class HeardWord(Model):
    """An event of `hear`, among others."""

    word: str | None = None
