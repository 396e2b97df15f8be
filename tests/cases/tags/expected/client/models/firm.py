from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import FirmDict


class Firm(Model):
    """One of the kinds of a `Told`."""

    sort: str | None = None
    name: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FirmDict]) -> None:
            """One of the kinds of a `Told`."""
