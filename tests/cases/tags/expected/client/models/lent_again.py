from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .seal import Seal
    from .stamp import Stamp

LentAgain = TypeAliasType(
    "LentAgain",
    'Annotated[Stamp | Seal, ByTag("type", {"s": "Stamp", "l": "Seal"})]',
)
