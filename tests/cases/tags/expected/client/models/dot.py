from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import DotArguments


class Dot(Model):
    """One of the kinds of a `Bare`."""

    size: int | None = None
    mark: Literal["dot"] = "dot"

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[DotArguments]) -> None:
            """One of the kinds of a `Bare`."""
