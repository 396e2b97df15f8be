from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._anything import HintDict


class Hint(Model):
    """The body of `send_either`, among others."""

    a: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[HintDict]) -> None:
            """The body of `send_either`, among others."""
