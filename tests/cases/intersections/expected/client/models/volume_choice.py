from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import VolumeChoiceDict


class VolumeChoice(Model):
    """An item of the `choices` of a `Volume`."""

    step: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VolumeChoiceDict]) -> None:
            """An item of the `choices` of a `Volume`."""
