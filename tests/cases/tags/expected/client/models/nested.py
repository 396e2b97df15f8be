from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .by_default import ByDefault
    from .wax import Wax

Nested = TypeAliasType(
    "Nested",
    'Annotated[ByDefault | Wax, ByTag("kind", {"ink": "Ink", "chalk": "Chalk", "wax": "Wax", "crayon": "Wax"})]',
)
