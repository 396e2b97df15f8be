from __future__ import annotations

from .._runtime.models.model import Model


class Address(Model):
    """The `address` of an `Owner`, among others."""

    street: str | None = None
