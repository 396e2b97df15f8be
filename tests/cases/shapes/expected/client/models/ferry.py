from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .ship import Ship

if TYPE_CHECKING:
    from ..inputs._add_ship_trail import FerryArguments


class Ferry(Ship):
    """One of the kinds of the body of `add_ship`, among others."""

    kind: Literal["ferry", "tanker"] | str = "ferry"

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FerryArguments]) -> None:
            """One of the kinds of the body of `add_ship`, among others."""
