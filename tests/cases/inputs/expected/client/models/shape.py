from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .circle import Circle
    from .square import Square

Shape = TypeAliasType(
    "Shape",
    'Annotated[Circle | Square, ByTag("type", {"circle": "Circle", "square": "Square"})]',
)
