from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._holder import FilterDict


class Filter(Model):
    """The `filter` of a `Holder`, among others."""

    all: list[Filter] | None = None
    text: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FilterDict]) -> None:
            """The `filter` of a `Holder`, among others."""
