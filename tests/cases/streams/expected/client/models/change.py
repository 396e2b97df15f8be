from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .added import Added
    from .removed import Removed

Change = TypeAliasType(
    "Change",
    'Annotated[Added | Removed, ByTag("kind", {"added": "Added", "removed": "Removed"})]',
)
