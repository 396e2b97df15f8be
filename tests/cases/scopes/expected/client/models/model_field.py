from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class ModelField(Model, tag="tag", subtypes={"Field": "ModelField", "a": "SubField"}):
    """One of the kinds of a `ModelField`."""

    tag: str | None = None
    n: Annotated[int, Field(le=3)] | None = None
