from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_partial_image_event import ImageEditPartialImageEvent

ImageEditStreamEvent = TypeAliasType(
    "ImageEditStreamEvent",
    'Annotated[ImageEditPartialImageEvent | ImageEditCompletedEvent, ByTag("type", {"image_edit.partial_image": "ImageEditPartialImageEvent", "image_edit.completed": "ImageEditCompletedEvent"})]',
)
"""An event in an image edit stream: a preview or the finished image."""
