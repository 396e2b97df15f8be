from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Asked

if TYPE_CHECKING:
    from ..inputs._anything import UnsaidDict


class Unsaid(Model):
    """The body of `put_unsaid`, among others."""

    id: str
    owner: Asked[Any] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UnsaidDict]) -> None:
            """The body of `put_unsaid`, among others."""
