from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .seal import Seal
    from .stamp import Stamp

Lent = TypeAliasType(
    "Lent",
    'Annotated[Stamp | Seal, ByTag("kind", {"stamp": "Stamp", "seal": "Seal"}, alike=False)]',
)
