from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .mop import Mop
    from .pen import Pen
    from .rag import Rag

Named = TypeAliasType(
    "Named",
    'Annotated[Pen | Mop | Rag, ByTag("tool", {"p": "Pen", "r": "Rag", "Pen": "Pen", "Mop": "Mop", "Rag": "Rag"})]',
)
