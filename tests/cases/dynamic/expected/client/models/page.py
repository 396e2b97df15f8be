from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .cursor import Cursor
    from .item import Item


class Page(Model):
    """Page."""

    items: list[Item]
    previous: Page | None = None
    cursor: Cursor | None = None
