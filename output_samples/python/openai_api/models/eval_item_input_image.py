from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        EvalItemInputImageArguments,
    )


class EvalItemInputImage(Model):
    """A picture shown to the grading model."""

    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""

    image_url: str
    """Address from which the picture is loaded."""

    detail: str | None = None
    """Resolution at which the picture is read, one of `auto` (the default), `low` and
    `high`.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EvalItemInputImageArguments]) -> None:
            """A picture shown to the grading model."""
