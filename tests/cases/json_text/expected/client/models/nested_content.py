from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._filter import NestedContentDict
    from .nested import Nested


class NestedContent(Model):
    """A `Nested`."""

    more: Nested | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NestedContentDict]) -> None:
            """A `Nested`."""
