from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .dash import Dash
    from .dot import Dot

Bare = TypeAliasType(
    "Bare",
    'Annotated[Dot | Dash, ByTag("mark", {"dot": "Dot", "dash": "Dash"})]',
)
