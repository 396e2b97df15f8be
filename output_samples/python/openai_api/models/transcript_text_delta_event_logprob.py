from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptTextDeltaEventLogprob(Model):
    """TranscriptTextDeltaEvent logprob."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None
