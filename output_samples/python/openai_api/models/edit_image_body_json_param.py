from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_image_edit_request import EditImageBodyJsonParamDict
    from .image_ref_param import ImageRefParam
    from .partial_images import PartialImages


class EditImageBodyJsonParam(Model):
    """A JSON body for editing images that are referenced by URL or file ID instead of
    being uploaded.
    """

    model: Nullable[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
    ] = "gpt-image-1.5"
    """GPT image model that performs the edit."""

    images: Annotated[list[ImageRefParam], Field(min_length=1, max_length=16)]
    """Source images, 1 to 16."""

    mask: ImageRefParam | None = None
    """Points to an image through exactly one of `image_url` and `file_id`."""

    prompt: Annotated[str, Field(min_length=1, max_length=32000)]
    """What the result should show."""

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many edited images to produce."""

    quality: Nullable[Literal["low", "medium", "high", "auto"] | str] = "auto"
    """Rendering effort; `auto` leaves the choice to the model."""

    input_fidelity: Nullable[Literal["high", "low"] | str] = None
    """How closely to keep to the source images, above all in faces."""

    size: Nullable[Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str] = (
        "auto"
    )
    """Pixel dimensions of the result, or `auto`."""

    user: str | None = None
    """Stable identifier of the end user, which helps to detect abuse."""

    output_format: Nullable[Literal["png", "jpeg", "webp"] | str] = "png"
    """File type of the result."""

    output_compression: Nullable[Annotated[int, Field(ge=0, le=100)]] = None
    """Compression level in percent for JPEG and WebP results."""

    moderation: Nullable[Literal["low", "auto"] | str] = "auto"
    """How strictly content is filtered; `low` lets more through."""

    background: Nullable[Literal["transparent", "opaque", "auto"] | str] = "auto"
    """Whether the result has a see-through background; `transparent` needs PNG or WebP
    output.
    """

    stream: Nullable[bool] = False
    """Send events while the edit progresses rather than one final body."""

    partial_images: Nullable[PartialImages] = None
    """Number of previews in an image stream, or null for none."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EditImageBodyJsonParamDict]) -> None:
            """A JSON body for editing images that are referenced by URL or file ID
            instead of being uploaded.
            """
