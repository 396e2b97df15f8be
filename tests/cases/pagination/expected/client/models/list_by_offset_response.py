from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .thing import Thing


class ListByOffsetResponse(Model):
    """The answer of `list_by_offset`."""

    results: list[Thing] | None = None
    total: int | None = None
