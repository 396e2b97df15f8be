from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import MergedDict


class Merged(Model, closed=True):
    """Merged."""

    known: str | None = None
    more: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[MergedDict]) -> None: ...
