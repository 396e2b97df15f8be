from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model


class Labels(Model):
    """The body of `put_labels`."""

    additional_properties: ClassVar[Extras[str]] = Extras()
    main: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The body of `put_labels`."""
