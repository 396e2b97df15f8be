from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .mop import Mop
    from .pen import Pen
    from .rag import Rag

Named = TypeAliasType(
    "Named",
    'Annotated[Pen | Mop | Rag, ByTag("tool", {"p": "Pen", "r": "Rag", "Pen": "Pen", "Mop": "Mop", "Rag": "Rag"})]',
)
