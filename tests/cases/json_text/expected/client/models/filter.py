from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import ReadOnly

if TYPE_CHECKING:
    from ..inputs._filter import FilterArguments


class Filter(Model):
    """The `data` of a `StepChange`, among others."""

    by: str
    since: datetime.date | None = None
    made_at: Annotated[ReadOnly[datetime.datetime | None], Field(alias="made-at")] = (
        None
    )

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FilterArguments]) -> None:
            """The `data` of a `StepChange`, among others."""
