from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .place import Place

if TYPE_CHECKING:
    from ..inputs._place import PoolArguments


class Pool(Place):
    """One of the kinds of a `Place`."""

    kind: str = "pool"  # type: ignore[assignment, unused-ignore]
    depth: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PoolArguments]) -> None:
            """One of the kinds of a `Place`."""
