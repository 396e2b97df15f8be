from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .cursor import Cursor


class ListByPageResponse(Model):
    """The answer of `list_by_page`."""

    items: list[Cursor] | None = None
    total_pages: int | None = None
