from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .address import Address
    from .state import State


class PlacedResponse(Model):
    """The answer of `place_order`."""

    state: State | None = None
    sent_to: Address | None = None
    """Where it goes."""
