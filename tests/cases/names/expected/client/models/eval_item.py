from __future__ import annotations

from .._runtime.models.model import Model


class EvalItem(Model):
    """An item of the answer of `pets_pet_id_get`."""

    x: str | None = None
