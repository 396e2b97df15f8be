from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.model import Model
from .._runtime.values import FileInput

if TYPE_CHECKING:
    from ..inputs import CreateImageEditRequestDict
    from .input_fidelity import InputFidelity
    from .partial_images import PartialImages


class CreateImageEditRequest(Model):
    """Form fields for editing uploaded images according to a prompt."""

    image: FileInput | Annotated[list[FileInput], Field(max_length=16)]
    prompt: str
    mask: FileInput | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    model: (
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
        | None
    ) = None
    n: Annotated[int, Field(ge=1, le=10)] | None = None
    size: (
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
    ) = None
    response_format: Literal["url", "b64_json"] | str | None = None
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    output_compression: int | None = None
    user: str | None = None
    input_fidelity: InputFidelity | None = None
    stream: bool | None = None
    partial_images: PartialImages | None = None
    quality: Literal["standard", "low", "medium", "high", "auto"] | str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateImageEditRequestDict]) -> None: ...
