from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import EditImageBodyJsonParamDict
    from .image_ref_param import ImageRefParam
    from .partial_images import PartialImages


class EditImageBodyJsonParam(Model):
    """A JSON body for editing images that are referenced by URL or file ID instead
    of being uploaded.
    """

    model: (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
    ) = None
    images: Annotated[list[ImageRefParam], Field(min_length=1, max_length=16)]
    mask: ImageRefParam | None = None
    prompt: Annotated[str, Field(min_length=1, max_length=32000)]
    n: Annotated[int, Field(ge=1, le=10)] | None = None
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str | None = None
    user: str | None = None
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    output_compression: Annotated[int, Field(ge=0, le=100)] | None = None
    moderation: Literal["low", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    stream: bool | None = None
    partial_images: PartialImages | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EditImageBodyJsonParamDict]) -> None: ...
