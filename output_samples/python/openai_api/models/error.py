from __future__ import annotations

from .._runtime.models.model import Model


class Error(Model):
    """Details of a failed request."""

    code: str | None
    """Machine-readable reason, or null if there is none."""

    message: str
    """What went wrong, for people to read."""

    param: str | None
    """Request parameter that caused the error, or null if none is to blame."""

    type: str
    """Broad class of the error."""
