from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .by_default import ByDefault
    from .wax import Wax

Nested = TypeAliasType(
    "Nested",
    'Annotated[ByDefault | Wax, ByTag("kind", {"ink": "Ink", "chalk": "Chalk", "wax": "Wax", "crayon": "Wax"})]',
)
