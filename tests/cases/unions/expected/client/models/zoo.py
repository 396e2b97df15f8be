from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .zoo_part_image import ZooPartImage
    from .zoo_text_part import ZooTextPart


class Zoo(Model):
    animal: (
        Annotated[
            Cat | Dog, ByTag("kind", {"cat": "Cat", "dog": "Dog", "puppy": "Dog"})
        ]
        | None
    ) = None
    sizes: list[int | str] | None = None
    part: (
        Annotated[
            ZooTextPart | ZooPartImage,
            ByTag("type", {"text": "ZooTextPart", "image": "ZooPartImage"}),
        ]
        | None
    ) = None
