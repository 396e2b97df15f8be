from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .filled import Filled
    from .outlined import Outlined

Switched = TypeAliasType(
    "Switched",
    'Annotated[Filled | Outlined, ByTag("filled", {True: "Filled", False: "Outlined"})]',
)
