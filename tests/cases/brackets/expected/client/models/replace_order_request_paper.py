from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._order import ReplaceOrderRequestPaperDict


class ReplaceOrderRequestPaper(Model):
    """An item of the `papers` of a `ReplaceOrderRequest`."""

    title: str | None = None
    file: FileInput | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ReplaceOrderRequestPaperDict]) -> None:
            """An item of the `papers` of a `ReplaceOrderRequest`."""
