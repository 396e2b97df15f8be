from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

StopConfiguration = TypeAliasType(
    "StopConfiguration",
    "str | Annotated[list[str], Field(min_length=1, max_length=4)]",
)
"""Up to four strings that end the output as soon as one of them would appear. They are
left out of the text, and `o3` and `o4-mini` do not support them.
"""
