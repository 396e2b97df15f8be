from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .cursor import Cursor
    from .pet import Pet


class PetPage(Model):
    """The answer of `list_pets`, among others."""

    items: list[Pet]
    previous: PetPage | None = None
    cursor: Cursor | None = None
