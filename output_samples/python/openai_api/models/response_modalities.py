from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ResponseModalities = TypeAliasType(
    "ResponseModalities",
    'list[Literal["text", "audio"] | str]',
)
"""Kinds of output that the model should produce, or null for text only."""
