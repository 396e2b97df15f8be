from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .eval_item_content_array import EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem

EvalItemContent = TypeAliasType(
    "EvalItemContent",
    "EvalItemContentItem | EvalItemContentArray",
)
"""What a grader message says, as a single block or as a list of blocks."""
