from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import CreateImageRequestDict
    from .partial_images import PartialImages


class CreateImageRequest(Model):
    """Settings for drawing images from a text prompt. Several options work with only
    one model family.
    """

    prompt: str
    model: (
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
        | None
    ) = None
    n: Annotated[int, Field(ge=1, le=10)] | None = None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | str | None = (
        None
    )
    response_format: Literal["url", "b64_json"] | str | None = None
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    output_compression: int | None = None
    stream: bool | None = None
    partial_images: PartialImages | None = None
    size: (
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
        | None
    ) = None
    moderation: Literal["low", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    style: Literal["vivid", "natural"] | str | None = None
    user: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageRequestDict]) -> None: ...
