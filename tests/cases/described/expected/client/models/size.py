from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._parcel import SizeDict


class Size(Model):
    """How large a parcel may be.

    In centimetres.
    """

    length: int | None = None
    """The longest side."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SizeDict]) -> None:
            """How large a parcel may be."""
