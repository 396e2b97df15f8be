from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

PartialImages = TypeAliasType("PartialImages", "Annotated[int, Field(ge=0, le=3)]")
"""Number of previews in an image stream, or null for none."""
