from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._anything import StepDict


class Step(Model):
    """An item of the body of `change_note`, among others."""

    op: str
    path: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[StepDict]) -> None:
            """An item of the body of `change_note`, among others."""
