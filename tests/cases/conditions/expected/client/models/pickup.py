from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules

if TYPE_CHECKING:
    from .shop import Shop


class Pickup(Model):
    shop: Shop
    code: int | None = None
    street: Annotated[Any, Rules({"not": {}})] | None = None
