from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .person import Person


class Setting(Model):
    value: dict[str, Any] | None = None
    choices: list[Any] | None = None
    owner: Person | None = None
    level: Literal["low", "middle", "high"] | str | None = None
    size: Annotated[float, Field(ge=0), Rules({"multipleOf": 0.5})] | None = None
    count: Nullable[int] = None
