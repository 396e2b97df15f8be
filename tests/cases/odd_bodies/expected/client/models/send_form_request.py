from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._anything import SendFormRequestDict


class SendFormRequest(Model):
    """The body of `send_form`."""

    a: str | None = None
    b: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendFormRequestDict]) -> None:
            """The body of `send_form`."""
