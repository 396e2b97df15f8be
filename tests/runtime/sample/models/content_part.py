"""`ContentPart`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .image_part import ImagePart
    from .text_part import TextPart

ContentPart = TypeAliasType(
    "ContentPart",
    """Annotated[
        TextPart | ImagePart,
        ByTag("type", {"text": "TextPart", "image": "ImagePart"}),
    ]""",
)
"""Text or an image."""
