from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._person import ColourDict
    from .colour_value import ColourValue
    from .employee import Employee


class Colour(Model):
    """The `colour` of a `Thing`."""

    value: ColourValue | None = None
    choices: list[str] | None = None
    owner: Employee | None = None
    level: Literal["low", "high"] | str | None = None
    size: Annotated[float, Field(ge=0), Rules({"multipleOf": 0.5})] | None = None
    count: Nullable[int] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ColourDict]) -> None:
            """The `colour` of a `Thing`."""
