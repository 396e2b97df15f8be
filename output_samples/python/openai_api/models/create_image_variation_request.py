from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_image_edit_request import CreateImageVariationRequestDict


class CreateImageVariationRequest(Model):
    """Form fields for making look-alikes of an uploaded image with `dall-e-2`."""

    image: FileInput
    """Square PNG below 4 MB to take as the starting point."""

    model: Nullable[str | Literal["dall-e-2"]] = None
    """Model that makes the variations; only `dall-e-2` can."""

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many variations to make, 1 to 10."""

    response_format: Nullable[Literal["url", "b64_json"] | str] = "url"
    """Deliver each image as a link that lasts an hour, or as base64 data."""

    size: Nullable[Literal["256x256", "512x512", "1024x1024"] | str] = "1024x1024"
    """Width and height of each variation in pixels."""

    user: str | None = None
    """Stable identifier of the end user, which helps to detect abuse."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageVariationRequestDict]) -> None:
            """Form fields for making look-alikes of an uploaded image with
            `dall-e-2`.
            """
