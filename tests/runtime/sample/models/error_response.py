"""`ErrorResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ErrorResponse(Model):
    """What went wrong."""

    message: str
    code: str | None = None
