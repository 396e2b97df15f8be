from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_moderation_category_applied_input_types import (
        CreateModerationCategoryAppliedInputTypes,
    )
    from .create_moderation_response_result_categories import (
        CreateModerationResponseResultCategories,
    )
    from .create_moderation_response_result_category_scores import (
        CreateModerationResponseResultCategoryScores,
    )


class CreateModerationResponseResult(Model):
    """An item of the `results` of a `CreateModerationResponse`."""

    flagged: bool
    """True if at least one category applies."""

    categories: CreateModerationResponseResultCategories
    """For each category, whether the content falls into it."""

    category_scores: CreateModerationResponseResultCategoryScores
    """For each category, the model's confidence from 0 to 1 that it applies."""

    category_applied_input_types: CreateModerationCategoryAppliedInputTypes
    """For each category, which kinds of input its score takes into account."""
