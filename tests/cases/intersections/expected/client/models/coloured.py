from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .coloured_circle_blue import ColouredCircleBlue
    from .coloured_circle_red import ColouredCircleRed
    from .coloured_square_blue import ColouredSquareBlue
    from .coloured_square_red import ColouredSquareRed

Coloured = TypeAliasType(
    "Coloured",
    "ColouredCircleRed | ColouredCircleBlue | ColouredSquareRed | ColouredSquareBlue",
)
"""One of four."""
