from __future__ import annotations

from .._runtime.models.model import Model


class Reply(Model):
    """The answer of `talk`, among others."""

    text: str
