from __future__ import annotations

from .._runtime.models.model import Model


class Refusal(Model):
    """An error of `add_book`, among others."""

    reason: str | None = None
