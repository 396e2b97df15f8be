from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal
from uuid import UUID

from pydantic import Field

from .pet import Pet

if TYPE_CHECKING:
    from .horse_extra import HorseExtra
    from .house import House


class Horse(Pet):
    """Narrows what it has from pets."""

    pet_type: Annotated[str, Field(alias="petType")] = "Horse"
    extra: HorseExtra | None = None  # type: ignore[assignment, unused-ignore]
    notes: list[str] | None = None  # type: ignore[assignment, unused-ignore]
    tag: Literal["racing"] = "racing"  # type: ignore[assignment, unused-ignore]
    chip: Annotated[UUID | None, Field(deprecated="chip is deprecated")] = None  # type: ignore[assignment, unused-ignore]
    mother: Horse | None = None  # type: ignore[assignment, unused-ignore]
    """Narrows what it has from pets."""

    home: House | None = None  # type: ignore[assignment, unused-ignore]
    visits: list[int] | None = None  # type: ignore[assignment, unused-ignore]
