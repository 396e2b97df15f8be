from __future__ import annotations

from .._runtime.model import Model


class Cursor(Model):
    """cursor."""

    after: str | None = None
