from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._pet import MoneyDict
    from .pet import Pet


class Money(Model):
    """The answer of `create_owner`, among others."""

    amount: int
    back: Pet | None = None
    """An animal."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[MoneyDict]) -> None:
            """The answer of `create_owner`, among others."""
