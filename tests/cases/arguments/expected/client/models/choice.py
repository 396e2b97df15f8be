from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._message import ChoiceDict


class Choice(Model):
    """One of the kinds of an `Either`."""

    either: int
    body: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChoiceDict]) -> None:
            """One of the kinds of an `Either`."""
