from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_moderation_response_result_categories import (
        CreateModerationResponseResultCategories,
    )
    from .create_moderation_response_result_category_applied_input_types import (
        CreateModerationResponseResultCategoryAppliedInputTypes,
    )
    from .create_moderation_response_result_category_scores import (
        CreateModerationResponseResultCategoryScores,
    )


class CreateModerationResponseResult(Model):
    """CreateModerationResponse result."""

    flagged: bool
    categories: CreateModerationResponseResultCategories
    category_scores: CreateModerationResponseResultCategoryScores
    category_applied_input_types: (
        CreateModerationResponseResultCategoryAppliedInputTypes
    )
