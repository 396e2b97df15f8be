from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model


class Note(Model):
    """The body of `note`."""

    additional_properties: ClassVar[Extras[Any]] = Extras()
    text: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The body of `note`."""
