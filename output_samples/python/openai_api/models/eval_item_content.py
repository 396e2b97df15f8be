from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_item_content_array import EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem

EvalItemContent = TypeAliasType(
    "EvalItemContent",
    "EvalItemContentItem | EvalItemContentArray",
)
"""What a grader message says, as a single block or as a list of blocks."""
