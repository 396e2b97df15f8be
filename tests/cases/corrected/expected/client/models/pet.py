from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet_house import PetHouse


class Pet(Model):
    """An event of `talk`, among others."""

    full_name: Annotated[str | None, Field(alias="nm")] = None
    house: Annotated[PetHouse | None, Field(alias="home")] = None
