from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_image_edit_request import ImageRefParamDict


class ImageRefParam(
    Model,
    closed=True,
    rules={
        "not": {"required": ["image_url", "file_id"]},
        "anyOf": [{"required": ["image_url"]}, {"required": ["file_id"]}],
    },
):
    """Points to an image through exactly one of `image_url` and `file_id`."""

    image_url: Annotated[str, Field(max_length=20971520)] | None = None
    """Web address of the image, or a base64 data URL that contains it."""

    file_id: str | None = None
    """ID of an image uploaded as a file."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ImageRefParamDict]) -> None:
            """Points to an image through exactly one of `image_url` and `file_id`."""
