from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    """An item of the `items` of a `PetPage`."""

    name: str | None = None
