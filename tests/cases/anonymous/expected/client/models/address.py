from __future__ import annotations

from .._runtime.models.model import Model


class Address(Model):
    """Where it goes."""

    street: str | None = None
