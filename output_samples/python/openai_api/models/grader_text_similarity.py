from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderTextSimilarityArguments,
    )


class GraderTextSimilarity(Model):
    """A grader that measures how closely a text resembles a reference."""

    type: Literal["text_similarity"] = "text_similarity"
    """Always `text_similarity`."""

    name: str
    """Name that you give the measurement."""

    input: str
    """Text to judge, usually taken from the sample."""

    reference: str
    """Text that the ideal answer would resemble."""

    evaluation_metric: (
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
        | str
    )
    """Similarity measure, such as `cosine` for meaning, `fuzzy_match` for spelling or
    `rouge_l` for shared sequences.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderTextSimilarityArguments]) -> None:
            """A grader that measures how closely a text resembles a reference."""
