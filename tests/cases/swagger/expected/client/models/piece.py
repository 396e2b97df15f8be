from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.marks import Nullable, ReadOnly
from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import PieceDict


class Piece(Model):
    """Piece."""

    id: ReadOnly[int | None] = None
    title: str
    made: Nullable[datetime.date] = None
    whole: Piece | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PieceDict]) -> None: ...
