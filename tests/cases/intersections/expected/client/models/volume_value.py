from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import VolumeValueDict


class VolumeValue(Model):
    """The `value` of a `Volume`."""

    loudness: int

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VolumeValueDict]) -> None:
            """The `value` of a `Volume`."""
