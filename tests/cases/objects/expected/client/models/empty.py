from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

Empty = TypeAliasType("Empty", "Annotated[dict[str, Any], Field(max_length=0)]")
