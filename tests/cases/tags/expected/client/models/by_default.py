from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .chalk import Chalk
    from .ink import Ink

ByDefault = TypeAliasType(
    "ByDefault",
    'Annotated[Ink | Chalk, ByTag("kind", {"ink": "Ink", "chalk": "Chalk"})]',
)
