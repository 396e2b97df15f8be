from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import PointDict


class Point(Model):
    """A further property of a `Typed`, among others."""

    x: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PointDict]) -> None:
            """A further property of a `Typed`, among others."""
