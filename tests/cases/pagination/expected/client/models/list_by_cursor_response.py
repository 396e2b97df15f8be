from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .thing import Thing


class ListByCursorResponse(Model):
    """The answer of `list_by_cursor`."""

    data: list[Thing]
    last_id: Nullable[str] = None
    has_more: bool
