from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._client import ClientDict


class Client(Model):
    """The body of `ask`, among others."""

    name: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ClientDict]) -> None:
            """The body of `ask`, among others."""
