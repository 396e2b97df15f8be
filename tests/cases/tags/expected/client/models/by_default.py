from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .chalk import Chalk
    from .ink import Ink

ByDefault = TypeAliasType(
    "ByDefault",
    'Annotated[Ink | Chalk, ByTag("kind", {"ink": "Ink", "chalk": "Chalk"})]',
)
