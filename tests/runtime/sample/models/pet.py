"""`Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .person import Person


class Pet(Model, tag="petType", subtypes={"cat": "Cat", "dog": "Dog"}):
    """An animal that lives with people."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    owner: Person | None = None
