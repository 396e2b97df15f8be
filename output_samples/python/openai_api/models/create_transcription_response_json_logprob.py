from __future__ import annotations

from .._runtime.models.model import Model


class CreateTranscriptionResponseJsonLogprob(Model):
    """CreateTranscriptionResponseJson logprob."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None
