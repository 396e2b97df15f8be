from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._genre import PersonArguments


class Person(Model):
    """One of the kinds of an `Owner`, among others."""

    type: Literal["person"] = "person"
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PersonArguments]) -> None:
            """One of the kinds of an `Owner`, among others."""
