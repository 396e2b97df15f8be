from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import StampDict


class Stamp(Model):
    """The `alone` of a `Drawing`, among others."""

    motif: str
    kind: Literal["stamp"] | None = None
    type: Literal["s"] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[StampDict]) -> None:
            """The `alone` of a `Drawing`, among others."""
