from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.rules import Rules

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

VectorStoreFileAttributes = TypeAliasType(
    "VectorStoreFileAttributes",
    'Annotated[dict[str, Annotated[str, Field(max_length=512)] | float | bool], Field(max_length=16), Rules({"propertyNames": {"maxLength": 64, "type": "string"}})]',
)
"""Labels on a vector store file that searches can filter by."""
