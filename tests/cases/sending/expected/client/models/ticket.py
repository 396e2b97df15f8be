from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Asked

if TYPE_CHECKING:
    from ..inputs._ticket import TicketDict


class Ticket(Model):
    """The document says nothing of the queue but that it is required."""

    title: str
    queue: Asked[Any] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TicketDict]) -> None:
            """The document says nothing of the queue but that it is required."""
