from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._event import EventDict


class Event(Model):
    """An event of `read_events`, among others."""

    event: str | None = None
    data: str
    id: str | None = None
    retry: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EventDict]) -> None:
            """An event of `read_events`, among others."""
