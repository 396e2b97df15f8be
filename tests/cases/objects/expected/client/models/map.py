from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.keys import Keys
from .._runtime.models.values import Base64

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .point import Point

Map = TypeAliasType(
    "Map",
    'Annotated[dict[str, int | Base64 | Point], Keys({"^x-": "int", "^b": "Base64"}, "Point")]',
)
