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
    """A JSON body for editing images that are referenced by URL or file ID instead
    of being uploaded.
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
    ] = None
    images: Annotated[list[ImageRefParam], Field(min_length=1, max_length=16)]
    mask: ImageRefParam | None = None
    prompt: Annotated[str, Field(min_length=1, max_length=32000)]
    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = None
    quality: Nullable[Literal["low", "medium", "high", "auto"] | str] = None
    input_fidelity: Nullable[Literal["high", "low"] | str] = None
    size: Nullable[Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str] = None
    user: str | None = None
    output_format: Nullable[Literal["png", "jpeg", "webp"] | str] = None
    output_compression: Nullable[Annotated[int, Field(ge=0, le=100)]] = None
    moderation: Nullable[Literal["low", "auto"] | str] = None
    background: Nullable[Literal["transparent", "opaque", "auto"] | str] = None
    stream: Nullable[bool] = None
    partial_images: Nullable[PartialImages] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EditImageBodyJsonParamDict]) -> None: ...
