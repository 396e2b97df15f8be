from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .shelf import Shelf


class Page(Model):
    """The answer of `list_shelves`, among others."""

    data: list[Shelf]
    next_cursor: str | None = None
