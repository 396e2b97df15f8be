from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import VolumeDict
    from .person import Person
    from .volume_choice import VolumeChoice
    from .volume_value import VolumeValue


class Volume(Model):
    """The `volume` of a `Thing`."""

    value: VolumeValue | None = None
    choices: list[VolumeChoice] | None = None
    owner: Person | None = None
    level: Literal["low", "middle", "high"] | str | None = None
    size: Annotated[float, Field(ge=0, le=10, multiple_of=2)] | None = None
    count: int | None = None
    """No longer null."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VolumeDict]) -> None:
            """The `volume` of a `Thing`."""
