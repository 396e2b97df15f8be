from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._place import PlaceDict


class Place(
    Model,
    tag="kind",
    subtypes={"Place": "Place", "pool": "Pool", "Elsewhere": "Elsewhere"},
    default="Elsewhere",
):
    """The body of `send_place`, among others."""

    kind: str | None = None
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlaceDict]) -> None:
            """The body of `send_place`, among others."""
