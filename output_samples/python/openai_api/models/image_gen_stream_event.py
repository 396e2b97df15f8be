from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent

ImageGenStreamEvent = TypeAliasType(
    "ImageGenStreamEvent",
    'Annotated[ImageGenPartialImageEvent | ImageGenCompletedEvent, ByTag("type", {"image_generation.partial_image": "ImageGenPartialImageEvent", "image_generation.completed": "ImageGenCompletedEvent"})]',
)
"""An event in an image generation stream: a preview or the finished image."""
