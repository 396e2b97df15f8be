from __future__ import annotations

from .._runtime.models.model import Model


class Cursor(Model):
    """The `cursor` of a `Page`, among others."""

    after: str | None = None
