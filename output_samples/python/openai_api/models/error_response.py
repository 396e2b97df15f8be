from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .error import Error


class ErrorResponse(Model):
    """Body of every response that reports a failure."""

    error: Error
    """Details of a failed request."""
