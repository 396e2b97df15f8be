from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import PersonDict


class Person(Model):
    """One of the kinds of a `Told`."""

    sort: str | None = None
    first: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PersonDict]) -> None:
            """One of the kinds of a `Told`."""
