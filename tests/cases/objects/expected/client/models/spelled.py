from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Asked

if TYPE_CHECKING:
    from ..inputs._point import SpelledArguments


class Spelled(Model):
    """The `spelled` of an `All`."""

    id: Annotated[str | None, Field(alias="Id")] = None
    file_name: str | None = None
    other: Asked[Any] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SpelledArguments]) -> None:
            """The `spelled` of an `All`."""
