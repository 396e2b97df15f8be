from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._pet import MoneyDict
    from .pet import Pet


class Money(Model):
    """Money."""

    amount: int
    back: Pet | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[MoneyDict]) -> None: ...
