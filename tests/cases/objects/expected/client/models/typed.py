from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .point import Point


class Typed(Model):
    """The `typed` of an `All`."""

    additional_properties: ClassVar[Extras[Point]] = Extras()
    known: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The `typed` of an `All`."""
