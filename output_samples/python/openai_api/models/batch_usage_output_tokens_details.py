from __future__ import annotations

from .._runtime.models.model import Model


class BatchUsageOutputTokensDetails(Model):
    """How the output tokens divide by kind."""

    reasoning_tokens: int
    """Output tokens spent on thinking rather than on the visible answer."""
