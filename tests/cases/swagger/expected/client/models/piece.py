from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable, ReadOnly

if TYPE_CHECKING:
    from ..inputs._piece import PieceDict


class Piece(Model):
    """The body of `add_piece`, among others."""

    id: ReadOnly[int | None] = None
    title: str
    made: Nullable[datetime.date] = None
    whole: Piece | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PieceDict]) -> None:
            """The body of `add_piece`, among others."""
