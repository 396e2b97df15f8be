from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .seal import Seal
    from .stamp import Stamp

Lent = TypeAliasType(
    "Lent",
    'Annotated[Stamp | Seal, ByTag("kind", {"stamp": "Stamp", "seal": "Seal"})]',
)
