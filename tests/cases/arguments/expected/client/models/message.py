from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._message import MessageDict


class Message(Model):
    """The body of `send`, among others."""

    message: str
    priority: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[MessageDict]) -> None:
            """The body of `send`, among others."""
