from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .film import Film
    from .model_print import ModelPrint

Medium = TypeAliasType(
    "Medium",
    'Annotated[ModelPrint | Film, ByTag("kind", {"print": "ModelPrint", "film": "Film"})]',
)
