from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .address import Address


class Owner(Model):
    """Who works there."""

    name: str | None = None
    address: Address | None = None
    phone: str | None = None
