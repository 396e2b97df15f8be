from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .eval_item_content_item import EvalItemContentItem

EvalItemContentArray = TypeAliasType(
    "EvalItemContentArray",
    "list[EvalItemContentItem]",
)
"""Several content blocks in reading order, of mixed kinds if needed."""
