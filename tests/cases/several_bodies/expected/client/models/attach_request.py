from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._anything import AttachRequestDict


class AttachRequest(Model):
    """The body of `attach`."""

    file: FileInput
    title: str | None = None
    stream: bool | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AttachRequestDict]) -> None:
            """The body of `attach`."""
