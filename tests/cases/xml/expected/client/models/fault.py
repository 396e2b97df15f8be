from __future__ import annotations

from .._runtime.models.model import Model


class Fault(Model):
    """Fault."""

    code: int
    message: str
    causes: list[str] | None = None
