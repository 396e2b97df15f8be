from __future__ import annotations

from typing import TYPE_CHECKING, Any

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

ResponseFormatJsonSchemaSchema = TypeAliasType(
    "ResponseFormatJsonSchemaSchema",
    "dict[str, Any]",
)
"""Schema for the reply, written as a JSON Schema object."""
