from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderStringCheckArguments,
    )


class GraderStringCheck(Model):
    """A grader that compares two strings and scores 1 on a match, otherwise 0."""

    type: Literal["string_check"] = "string_check"
    """Always `string_check`."""

    name: str
    """Name that you give the comparison."""

    input: str
    """String to check, usually a placeholder such as `{{sample.output_text}}`."""

    reference: str
    """String to compare with; placeholders are allowed."""

    operation: Literal["eq", "ne", "like", "ilike"] | str
    """Kind of comparison. `eq` wants equal strings, `ne` different ones, and `like` or
    `ilike` look for the reference inside the input, the latter ignoring case.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderStringCheckArguments]) -> None:
            """A grader that compares two strings and scores 1 on a match,
            otherwise 0.
            """
