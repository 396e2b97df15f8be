from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import UnevaluatedDict


class Unevaluated(Model, closed=True):
    """The `unevaluated` of an `All`."""

    x: float | None = None
    y: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UnevaluatedDict]) -> None:
            """The `unevaluated` of an `All`."""
