from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .arc import Arc
    from .line import Line

Numbered = TypeAliasType(
    "Numbered",
    'Annotated[Line | Arc, ByTag("type", {1: "Line", 2: "Arc", 3: "Arc"})]',
)
