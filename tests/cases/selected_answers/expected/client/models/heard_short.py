from __future__ import annotations

from .._runtime.models.model import Model


class HeardShort(Model):
    """The answer of `get_report`, among others."""

    text: str
