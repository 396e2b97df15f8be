from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._anything import AttachRequest2Dict


class AttachRequest2(Model):
    """The body of `attach`."""

    url: str
    title: int | None = None
    stream: bool | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AttachRequest2Dict]) -> None:
            """The body of `attach`."""
