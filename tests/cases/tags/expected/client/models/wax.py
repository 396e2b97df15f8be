from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import WaxDict


class Wax(Model):
    """One of the kinds of a `Nested`."""

    kind: Literal["wax", "crayon"] | str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[WaxDict]) -> None:
            """One of the kinds of a `Nested`."""
