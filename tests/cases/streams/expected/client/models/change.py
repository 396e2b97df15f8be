from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .added import Added
    from .removed import Removed

Change = TypeAliasType(
    "Change",
    'Annotated[Added | Removed, ByTag("kind", {"added": "Added", "removed": "Removed"})]',
)
