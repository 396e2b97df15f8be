from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import InkArguments


class Ink(Model):
    """One of the kinds of a `ByDefault`, among others."""

    kind: Literal["ink"] = "ink"
    depth: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[InkArguments]) -> None:
            """One of the kinds of a `ByDefault`, among others."""
