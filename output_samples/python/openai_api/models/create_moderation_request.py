from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._create_moderation_request import CreateModerationRequestDict
    from .moderation_image_part import ModerationImagePart
    from .moderation_text_part import ModerationTextPart


class CreateModerationRequest(Model):
    """Content to check and the moderation model to check it with."""

    input: (
        str
        | list[str]
        | list[
            Annotated[
                ModerationImagePart | ModerationTextPart,
                ByTag(
                    "type",
                    {"image_url": "ModerationImagePart", "text": "ModerationTextPart"},
                ),
            ]
        ]
    )
    """What to check: one text, several texts, or a mix of text and images."""

    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
        | None
    ) = "omni-moderation-latest"
    """Moderation model to use; images need one of the `omni` models."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateModerationRequestDict]) -> None:
            """Content to check and the moderation model to check it with."""
