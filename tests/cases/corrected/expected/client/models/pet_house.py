from __future__ import annotations

from .._runtime.models.model import Model


class PetHouse(Model):
    """The `house` of a `Pet`."""

    street: str | None = None
