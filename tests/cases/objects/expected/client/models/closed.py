from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import ClosedDict


class Closed(Model, closed=True):
    """The `closed` of an `All`."""

    known: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ClosedDict]) -> None:
            """The `closed` of an `All`."""
