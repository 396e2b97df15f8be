from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import FilledArguments


class Filled(Model):
    """One of the kinds of a `Switched`."""

    filled: Literal[True] = True
    color: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FilledArguments]) -> None:
            """One of the kinds of a `Switched`."""
