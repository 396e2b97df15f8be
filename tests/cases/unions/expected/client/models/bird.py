from __future__ import annotations

from .._runtime.models.model import Model


class Bird(Model):
    """One of the kinds of a `ByMapping`, among others."""

    wings: int | None = None
