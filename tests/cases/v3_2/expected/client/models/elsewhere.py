from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .place import Place

if TYPE_CHECKING:
    from ..inputs._place import ElsewhereDict


class Elsewhere(Place):
    """One of the kinds of a `Place`."""

    kind: str | None = None
    far: bool | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ElsewhereDict]) -> None:
            """One of the kinds of a `Place`."""
