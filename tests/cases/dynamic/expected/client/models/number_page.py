from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .cursor import Cursor
    from .item2 import Item2


class NumberPage(Model):
    """The answer of `list_numbers`, among others."""

    items: list[Item2]
    previous: NumberPage | None = None
    cursor: Cursor | None = None
