from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shelf import ShelfDict


class Shelf(Model):
    """Shelf."""

    id: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ShelfDict]) -> None: ...
