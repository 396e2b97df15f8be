from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import ChalkArguments


class Chalk(Model):
    """One of the kinds of a `ByDefault`, among others."""

    kind: Literal["chalk"] = "chalk"
    dust: bool | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChalkArguments]) -> None:
            """One of the kinds of a `ByDefault`, among others."""
