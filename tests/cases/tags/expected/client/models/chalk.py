from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import ChalkArguments


class Chalk(Model):
    """Chalk."""

    kind: Literal["chalk"] = "chalk"
    dust: bool | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChalkArguments]) -> None: ...
