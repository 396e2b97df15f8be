from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderLabelModelArguments,
    )
    from .eval_item import EvalItem


class GraderLabelModel(Model):
    """A grader in which a model picks a label for each sample. The sample passes if the
    label is among `passing_labels`.
    """

    type: Literal["label_model"] = "label_model"
    """Always `label_model`."""

    name: str
    """Name that you give this grader."""

    model: str
    """Model that picks the label. It has to support structured outputs."""

    input: list[EvalItem]
    """A chat message in the prompt of a model grader. Instructions from `system` and
    `developer` outrank those from `user`.
    """

    labels: list[str]
    """All labels that the model may choose from."""

    passing_labels: list[str]
    """Labels that count as a pass, each of them also in `labels`."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderLabelModelArguments]) -> None:
            """A grader in which a model picks a label for each sample."""
