from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        EvalItemContentOutputTextArguments,
    )


class EvalItemContentOutputText(Model):
    """Text that a model wrote earlier, quoted in a grader message."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""

    text: str
    """Words that the model produced."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[EvalItemContentOutputTextArguments]
        ) -> None:
            """Text that a model wrote earlier, quoted in a grader message."""
