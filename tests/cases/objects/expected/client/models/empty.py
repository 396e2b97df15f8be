from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

Empty = TypeAliasType("Empty", "Annotated[dict[str, Any], Field(max_length=0)]")
