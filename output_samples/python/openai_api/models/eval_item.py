from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import EvalItemDict
    from .eval_item_content import EvalItemContent


class EvalItem(Model):
    """A chat message in the prompt of a model grader. Instructions from `system` and
    `developer` outrank those from `user`.
    """

    role: Literal["user", "assistant", "system", "developer"] | str
    """Who speaks. Use `assistant` for earlier model output."""

    content: EvalItemContent
    """What a grader message says, as a single block or as a list of blocks."""

    type: Literal["message"] | None = None
    """Marks the item as a message."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EvalItemDict]) -> None:
            """A chat message in the prompt of a model grader."""
