from __future__ import annotations

from .._runtime.models.model import Model


class Cursor(Model):
    """Cursor."""

    name: str | None = None
