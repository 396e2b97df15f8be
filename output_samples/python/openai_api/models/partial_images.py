from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

PartialImages = TypeAliasType("PartialImages", "Annotated[int, Field(ge=0, le=3)]")
"""Number of previews in an image stream, or null for none."""
