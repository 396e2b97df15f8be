from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .film import Film
    from .model_print import ModelPrint

Medium = TypeAliasType(
    "Medium",
    'Annotated[ModelPrint | Film, ByTag("kind", {"print": "ModelPrint", "film": "Film"})]',
)
