from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_image_edit_request import CreateImageRequestDict
    from .partial_images import PartialImages


class CreateImageRequest(Model):
    """Settings for drawing images from a text prompt. Several options work with only
    one model family.
    """

    prompt: str
    """What to draw. The limit is 32,000 characters for GPT image models, 4,000 for
    `dall-e-3` and 1,000 for `dall-e-2`.
    """

    model: Nullable[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
    ] = "dall-e-2"
    """Model that draws the image. Without it, `dall-e-2` is used, or a GPT image model
    if one of its own options is set.
    """

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many images to draw, 1 to 10; `dall-e-3` draws just one."""

    quality: Nullable[
        Literal["standard", "hd", "low", "medium", "high", "auto"] | str
    ] = "auto"
    """Rendering effort: `low` to `high` for GPT image models, `standard` or `hd` for
    `dall-e-3`, only `standard` for `dall-e-2`.
    """

    response_format: Nullable[Literal["url", "b64_json"] | str] = "url"
    """How DALL·E images are delivered: a link that lasts an hour, or base64 data. GPT
    image models always send base64.
    """

    output_format: Nullable[Literal["png", "jpeg", "webp"] | str] = "png"
    """File type that GPT image models encode the image in."""

    output_compression: Nullable[int] = 100
    """Compression level for JPEG and WebP output of GPT image models, 0 to 100
    percent.
    """

    stream: Nullable[bool] = False
    """Send events while the image forms rather than one final body; GPT image models
    only.
    """

    partial_images: Nullable[PartialImages] = None
    """Number of previews in an image stream, or null for none."""

    size: Nullable[
        Literal[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ]
        | str
    ] = "auto"
    """Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. Which sizes are
    allowed depends on the model.
    """

    moderation: Nullable[Literal["low", "auto"] | str] = "auto"
    """How strictly GPT image models filter content; `low` lets more through."""

    background: Nullable[Literal["transparent", "opaque", "auto"] | str] = "auto"
    """Whether the image has a see-through background; `transparent` needs PNG or WebP
    output. Applies to GPT image models.
    """

    style: Nullable[Literal["vivid", "natural"] | str] = "vivid"
    """Look of `dall-e-3` images: dramatic with `vivid`, more true to life with
    `natural`.
    """

    user: str | None = None
    """Stable identifier of the end user, which helps to detect abuse."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageRequestDict]) -> None:
            """Settings for drawing images from a text prompt."""
