from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model


class Labels(Model):
    """The `labels` of a `Thing`."""

    additional_properties: ClassVar[Extras[str]] = Extras()
    id: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The `labels` of a `Thing`."""
