from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import PointDict


class Point(Model):
    """Point."""

    x: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PointDict]) -> None: ...
