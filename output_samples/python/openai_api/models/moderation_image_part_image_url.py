from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_moderation_request import ModerationImagePartImageUrlDict


class ModerationImagePartImageUrl(Model):
    """Where the image is."""

    url: str

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ModerationImagePartImageUrlDict]
        ) -> None: ...
