from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._message import BodyDict


class Body(Model):
    """The body of `plain`."""

    text: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BodyDict]) -> None:
            """The body of `plain`."""
