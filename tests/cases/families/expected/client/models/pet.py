from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .house import House


class Pet(
    Model,
    tag="petType",
    subtypes={"Pet": "Pet", "feline": "Cat", "Dog": "Dog", "Horse": "Horse"},
):
    """The `mother` of a `Pet`, among others."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str
    extra: dict[str, Any] | None = None
    notes: list[Any] | None = None
    tag: str | None = None
    chip: str | None = None
    mother: Pet | None = None
    home: House | str | None = None
    visits: list[float] | None = None
