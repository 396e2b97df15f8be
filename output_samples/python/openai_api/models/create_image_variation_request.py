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
    model: Nullable[str | Literal["dall-e-2"]] = None
    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = None
    response_format: Nullable[Literal["url", "b64_json"] | str] = None
    size: Nullable[Literal["256x256", "512x512", "1024x1024"] | str] = None
    user: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateImageVariationRequestDict]
        ) -> None: ...
