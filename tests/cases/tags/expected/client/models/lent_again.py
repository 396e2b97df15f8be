from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .seal import Seal
    from .stamp import Stamp

LentAgain = TypeAliasType(
    "LentAgain",
    'Annotated[Stamp | Seal, ByTag("type", {"s": "Stamp", "l": "Seal"}, alike=False)]',
)
