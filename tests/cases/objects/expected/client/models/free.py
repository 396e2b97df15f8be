from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model


class Free(Model):
    """The `free` of an `All`."""

    additional_properties: ClassVar[Extras[Any]] = Extras()
    known: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The `free` of an `All`."""
