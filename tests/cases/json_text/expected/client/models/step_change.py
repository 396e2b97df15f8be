from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.json_texts import JsonText

if TYPE_CHECKING:
    from .filter import Filter


class StepChange(Model):
    """One of the kinds of a `Step`."""

    event: Literal["filter"] = "filter"
    data: JsonText[Filter] | None = None
