from __future__ import annotations

from .._runtime.models.model import Model


class Error(Model):
    """Details of a failed request."""

    code: str | None
    message: str
    param: str | None
    type: str
