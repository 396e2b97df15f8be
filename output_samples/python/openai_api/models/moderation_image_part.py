from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_moderation_request import ModerationImagePartArguments
    from .moderation_image_part_image_url import ModerationImagePartImageUrl


class ModerationImagePart(Model):
    """An image to check."""

    type: Literal["image_url"] = "image_url"
    """Marks the part as an image."""

    image_url: ModerationImagePartImageUrl
    """Where the image is."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModerationImagePartArguments]) -> None:
            """An image to check."""
