from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import ColourValueDict


class ColourValue(Model):
    """The `value` of a `Colour`."""

    name: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ColourValueDict]) -> None:
            """The `value` of a `Colour`."""
