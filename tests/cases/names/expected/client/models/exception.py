from __future__ import annotations

from .._runtime.models.model import Model


class Exception(Model):
    """Exception."""

    x: int | None = None
