from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import VolumeValueDict


class VolumeValue(Model):
    """Volume value."""

    loudness: int

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VolumeValueDict]) -> None: ...
