from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.keys import Keys
from .._runtime.models.values import Base64

if TYPE_CHECKING:
    from .point import Point

Map = TypeAliasType(
    "Map",
    'Annotated[dict[str, int | Base64 | Point], Keys({"^x-": "int", "^b": "Base64"}, "Point")]',
)
