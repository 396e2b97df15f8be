from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import EmployeeDict


class Employee(Model):
    """The `owner` of a `Colour`."""

    name: str | None = None
    number: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EmployeeDict]) -> None:
            """The `owner` of a `Colour`."""
