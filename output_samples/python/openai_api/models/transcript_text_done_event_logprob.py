from __future__ import annotations

from .._runtime.model import Model
from .._runtime.values import Number


class TranscriptTextDoneEventLogprob(Model):
    """TranscriptTextDoneEvent logprob."""

    token: str | None = None
    logprob: Number | None = None
    bytes: list[int] | None = None
