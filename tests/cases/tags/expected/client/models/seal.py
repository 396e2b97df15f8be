from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import SealDict


class Seal(Model):
    """One of the kinds of a `Lent`, among others."""

    wax: str
    kind: Literal["seal"] | None = None
    type: Literal["l"] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SealDict]) -> None:
            """One of the kinds of a `Lent`, among others."""
