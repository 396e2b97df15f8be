from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.model import Model


class Note(Model):
    """Note."""

    text: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None: ...
