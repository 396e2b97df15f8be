from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._book import PlaceDict


class Place(Model):
    """The `shelf` of a `Book`."""

    room: str | None = None
    number: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlaceDict]) -> None:
            """The `shelf` of a `Book`."""
