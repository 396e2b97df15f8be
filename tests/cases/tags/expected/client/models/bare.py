from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .dash import Dash
    from .dot import Dot

Bare = TypeAliasType(
    "Bare",
    'Annotated[Dot | Dash, ByTag("mark", {"dot": "Dot", "dash": "Dash"})]',
)
