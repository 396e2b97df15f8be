"""`ImagePart`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.values import Base64


class ImagePart(Model):
    """An image."""

    type: Literal["image"] = "image"
    image: Base64
    var_class: Annotated[str | None, Field(alias="class")] = None
