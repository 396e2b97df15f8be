from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import PersonDict


class Person(Model):
    """The `owner` of a `Setting`, among others."""

    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PersonDict]) -> None:
            """The `owner` of a `Setting`, among others."""
