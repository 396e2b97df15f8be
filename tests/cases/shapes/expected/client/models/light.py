from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .link import Link


class Light(Model, tag="kind", subtypes={"Light": "Light", "land": "LandLight"}):
    """The answer of `read_light`, among others."""

    kind: str
    listed_by: Annotated[Link | None, Field(alias="listedBy")] = None
