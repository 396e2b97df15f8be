from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .filled import Filled
    from .outlined import Outlined

Switched = TypeAliasType(
    "Switched",
    'Annotated[Filled | Outlined, ByTag("filled", {True: "Filled", False: "Outlined"})]',
)
