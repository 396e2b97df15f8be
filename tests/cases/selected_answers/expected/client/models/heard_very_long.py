from __future__ import annotations

from .._runtime.models.model import Model


class HeardVeryLong(Model):
    """One of the kinds of the answer of `hear`."""

    text: str
    words: list[str]
