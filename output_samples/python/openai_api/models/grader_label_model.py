from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderLabelModelArguments,
    )
    from .eval_item import EvalItem


class GraderLabelModel(Model):
    """A grader in which a model picks a label for each sample. The sample passes if
    the label is among `passing_labels`.
    """

    type: Literal["label_model"] = "label_model"
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderLabelModelArguments]) -> None: ...
