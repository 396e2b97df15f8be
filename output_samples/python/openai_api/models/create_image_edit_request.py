from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_image_edit_request import CreateImageEditRequestDict
    from .input_fidelity import InputFidelity
    from .partial_images import PartialImages


class CreateImageEditRequest(Model):
    """Form fields for editing uploaded images according to a prompt."""

    image: FileInput | Annotated[list[FileInput], Field(max_length=16)]
    """Source image file, or up to 16 of them. GPT image models take PNG, WebP and JPEG
    below 50 MB each, and `dall-e-2` takes one square PNG below 4 MB.
    """

    prompt: str
    """What the result should show, in up to 32,000 characters (1,000 for
    `dall-e-2`).
    """

    mask: FileInput | None = None
    """PNG below 4 MB, as large as the source image, whose transparent pixels mark the
    area to redraw. Only the first image is masked.
    """

    background: Nullable[Literal["transparent", "opaque", "auto"] | str] = "auto"
    """Whether the result has a see-through background; `transparent` needs PNG or WebP
    output. Applies to GPT image models.
    """

    model: Nullable[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
    ] = "gpt-image-1.5"
    """Model that edits the image; some options below work with only one model
    family.
    """

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many edited images to produce, 1 to 10."""

    size: Nullable[
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
    ] = "1024x1024"
    """Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. `gpt-image-2`
    takes other sizes too if both sides are multiples of 16.
    """

    response_format: Nullable[Literal["url", "b64_json"] | str] = None
    """How `dall-e-2` delivers the image: a link that lasts an hour, or base64 data. GPT
    image models always send base64.
    """

    output_format: Nullable[Literal["png", "jpeg", "webp"] | str] = "png"
    """File type that GPT image models encode the result in."""

    output_compression: Nullable[int] = 100
    """Compression level for JPEG and WebP output of GPT image models, 0 to 100
    percent.
    """

    user: str | None = None
    """Stable identifier of the end user, which helps to detect abuse."""

    input_fidelity: Nullable[InputFidelity] = None
    """How closely edits keep to the style and features, notably faces, of the source
    images. Not available with `gpt-image-1-mini`.
    """

    stream: Nullable[bool] = False
    """Send events while the edit progresses rather than one final body."""

    partial_images: Nullable[PartialImages] = None
    """Number of previews in an image stream, or null for none."""

    quality: Nullable[Literal["standard", "low", "medium", "high", "auto"] | str] = (
        "auto"
    )
    """Rendering effort for GPT image models; `auto` lets the model choose."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageEditRequestDict]) -> None:
            """Form fields for editing uploaded images according to a prompt."""
