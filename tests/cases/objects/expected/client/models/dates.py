from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model


class Dates(Model):
    """The `dates` of an `All`."""

    additional_properties: ClassVar[Extras[datetime.date]] = Extras()
    known: str | None = None
    var_additional_properties: Annotated[
        str | None, Field(alias="additional_properties")
    ] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The `dates` of an `All`."""
