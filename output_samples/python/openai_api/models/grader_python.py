from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderPythonArguments,
    )


class GraderPython(Model):
    """A grader that computes the score with a Python function of yours."""

    type: Literal["python"] = "python"
    """Always `python`."""

    name: str
    """Name that you give the script grader."""

    source: str
    """Python code defining `grade(sample, item)`, which returns a number."""

    image_tag: str | None = None
    """Version of the container image in which the code runs."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderPythonArguments]) -> None:
            """A grader that computes the score with a Python function of yours."""
