from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._anything import SendPartsRequestDict


class SendPartsRequest(Model):
    """The body of `send_parts`."""

    a: str | None = None
    file: FileInput | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendPartsRequestDict]) -> None:
            """The body of `send_parts`."""
