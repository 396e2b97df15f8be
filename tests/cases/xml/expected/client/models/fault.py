from __future__ import annotations

from .._runtime.models.model import Model


class Fault(Model):
    """An error of `list_books`, among others."""

    code: int
    message: str
    causes: list[str] | None = None
