from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._place import SendLinkRequestDict


class SendLinkRequest(Model):
    """The body of `send_link`."""

    address: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendLinkRequestDict]) -> None:
            """The body of `send_link`."""
