from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .colour import Colour
    from .parcel import Parcel


class Answer(Model):
    """The answer of `change_parcel`."""

    parcel: Parcel | None = None
    colour: Colour | None = None
    """Of the label."""
