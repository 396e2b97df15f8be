from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

PromptCacheTTLEnum = TypeAliasType("PromptCacheTTLEnum", 'Literal["30m"]')
"""Lifetime of a cache entry; 30 minutes is the only choice for now."""
