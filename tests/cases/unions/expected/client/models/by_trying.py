from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .bird import Bird
    from .plane import Plane

ByTrying = TypeAliasType("ByTrying", "Bird | Plane")
