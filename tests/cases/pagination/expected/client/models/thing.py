from __future__ import annotations

from .._runtime.models.model import Model


class Thing(Model):
    """An item of the answer of `list_by_header`, among others."""

    id: str
