from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._upload_request import SendListRequestItemDict


class SendListRequestItem(Model):
    """An item of the body of `send_list`."""

    a: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendListRequestItemDict]) -> None:
            """An item of the body of `send_list`."""
