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
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"] | str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderStringCheckArguments]) -> None: ...
