from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._layout import WishDict


class Wish(Model):
    """The body of `make_report`."""

    kind: Literal["short", "long"] | str
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[WishDict]) -> None:
            """The body of `make_report`."""
