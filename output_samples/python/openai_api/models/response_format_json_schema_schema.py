from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

ResponseFormatJsonSchemaSchema = TypeAliasType(
    "ResponseFormatJsonSchemaSchema",
    "dict[str, Any]",
)
"""Schema for the reply, written as a JSON Schema object."""
