from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._genre import PersonArguments


class Person(Model):
    """Person."""

    type: Literal["person"] = "person"
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PersonArguments]) -> None: ...
