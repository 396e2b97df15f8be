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
    prompt: str
    mask: FileInput | None = None
    background: Nullable[Literal["transparent", "opaque", "auto"] | str] = None
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
    ] = None
    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = None
    size: Nullable[
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
    ] = None
    response_format: Nullable[Literal["url", "b64_json"] | str] = None
    output_format: Nullable[Literal["png", "jpeg", "webp"] | str] = None
    output_compression: Nullable[int] = None
    user: str | None = None
    input_fidelity: Nullable[InputFidelity] = None
    stream: Nullable[bool] = None
    partial_images: Nullable[PartialImages] = None
    quality: Nullable[Literal["standard", "low", "medium", "high", "auto"] | str] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageEditRequestDict]) -> None: ...
