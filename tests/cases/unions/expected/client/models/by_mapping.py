from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .bird import Bird
    from .plane import Plane

ByMapping = TypeAliasType(
    "ByMapping",
    'Annotated[Bird | Plane, ByTag("flyer", {"b": "Bird", "p": "Plane", "Plane": "Plane"}, alike=False)]',
)
