from __future__ import annotations

from .._runtime.models.model import Model


class CreateTranscriptionResponseJsonLogprob(Model):
    """An item of the `logprobs` of a `CreateTranscriptionResponseJson`."""

    token: str | None = None
    """Token as text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[float] | None = None
    """UTF-8 bytes that make up the token."""
