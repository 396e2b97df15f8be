from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptTextDoneEventLogprob(Model):
    """TranscriptTextDoneEvent logprob."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None
