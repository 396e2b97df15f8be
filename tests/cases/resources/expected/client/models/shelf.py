from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shelf import ShelfDict


class Shelf(Model):
    """The body of `create_shelf`, among others."""

    id: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ShelfDict]) -> None:
            """The body of `create_shelf`, among others."""
