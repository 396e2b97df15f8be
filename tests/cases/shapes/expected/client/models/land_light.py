from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .light import Light

if TYPE_CHECKING:
    from .model_field import ModelField


class LandLight(Light):
    """One of the kinds of a `Light`."""

    kind: str = "land"
    stands_in: Annotated[ModelField | None, Field(alias="standsIn")] = None
