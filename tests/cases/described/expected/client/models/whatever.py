from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .refusal import Refusal
    from .size import Size

Whatever = TypeAliasType("Whatever", "Size | Refusal")
"""One of several."""
