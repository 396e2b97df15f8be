from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_moderation_request import ModerationImagePartImageUrlDict


class ModerationImagePartImageUrl(Model):
    """Where the image is."""

    url: str
    """Web address of the image, or a `data:` URL that holds it in base64."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModerationImagePartImageUrlDict]) -> None:
            """Where the image is."""
