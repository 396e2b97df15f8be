from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .bird import Bird
    from .plane import Plane

ByMapping = TypeAliasType(
    "ByMapping",
    'Annotated[Bird | Plane, ByTag("flyer", {"b": "Bird", "p": "Plane", "Plane": "Plane"})]',
)
