from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import MergedDict


class Merged(Model, closed=True):
    """The `merged` of an `All`."""

    known: str | None = None
    more: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[MergedDict]) -> None:
            """The `merged` of an `All`."""
