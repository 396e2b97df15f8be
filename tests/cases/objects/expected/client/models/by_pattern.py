from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.keys import Keys
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .point import Point


class ByPattern(
    Model,
    closed=True,
    keys=Keys({"^x-": "Point", "_at\\Z": "datetime.datetime"}, None),
):
    """The `by_pattern` of an `All`."""

    additional_properties: ClassVar[Extras[Point | datetime.datetime]] = Extras()
    known: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The `by_pattern` of an `All`."""
