from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .cursor import Cursor
    from .item import Item


class Page(Model):
    """The answer of `list_anything`, among others."""

    items: list[Item]
    previous: Page | None = None
    cursor: Cursor | None = None
