from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import DashArguments


class Dash(Model):
    """One of the kinds of a `Bare`."""

    long: bool | None = None
    mark: Literal["dash"] = "dash"

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[DashArguments]) -> None:
            """One of the kinds of a `Bare`."""
