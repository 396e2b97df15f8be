from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .model_field import ModelField


class SubField(ModelField):
    """One of the kinds of a `ModelField`."""

    tag: str = "a"  # type: ignore[assignment, unused-ignore]
    x: Annotated[int, Field(ge=3)] | None = None
