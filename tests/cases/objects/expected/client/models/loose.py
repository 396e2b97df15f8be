from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.keys import Keys
from .._runtime.models.model import Model


class Loose(Model, keys=Keys({"^x-": "int"})):
    """The `loose` of an `All`."""

    additional_properties: ClassVar[Extras[int]] = Extras()
    known: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The `loose` of an `All`."""
