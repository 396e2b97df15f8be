from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Pet(Model, tag="petType", subtypes={"Pet": "Pet", "feline": "Cat", "Dog": "Dog"}):
    """Pet."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str
