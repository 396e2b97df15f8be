from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

ResponseModalities = TypeAliasType(
    "ResponseModalities",
    'list[Literal["text", "audio"] | str]',
)
"""Kinds of output that the model should produce, or null for text only."""
