from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .circle import Circle
    from .square import Square

Shape = TypeAliasType(
    "Shape",
    'Annotated[Circle | Square, ByTag("type", {"circle": "Circle", "square": "Square"})]',
)
