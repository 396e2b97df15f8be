from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import RagDict
    from .word import Word


class Rag(Model):
    """One of the kinds of a `Named`."""

    tool: Word
    size: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[RagDict]) -> None:
            """One of the kinds of a `Named`."""
