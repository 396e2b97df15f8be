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
    ] = None
    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = None
    quality: Nullable[
        Literal["standard", "hd", "low", "medium", "high", "auto"] | str
    ] = None
    response_format: Nullable[Literal["url", "b64_json"] | str] = None
    output_format: Nullable[Literal["png", "jpeg", "webp"] | str] = None
    output_compression: Nullable[int] = None
    stream: Nullable[bool] = None
    partial_images: Nullable[PartialImages] = None
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
    ] = None
    moderation: Nullable[Literal["low", "auto"] | str] = None
    background: Nullable[Literal["transparent", "opaque", "auto"] | str] = None
    style: Nullable[Literal["vivid", "natural"] | str] = None
    user: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageRequestDict]) -> None: ...
