from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

StopConfiguration = TypeAliasType(
    "StopConfiguration",
    "str | Annotated[list[str], Field(min_length=1, max_length=4)]",
)
"""Up to four strings that end the output as soon as one of them would appear. They are
left out of the text, and `o3` and `o4-mini` do not support them.
"""
