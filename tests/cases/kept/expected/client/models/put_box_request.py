from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._thing import PutBoxRequestDict
    from .thing import Thing


class PutBoxRequest(Model):
    """The body of `put_box`."""

    first: Thing | None = None
    others: list[Thing] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutBoxRequestDict]) -> None:
            """The body of `put_box`."""
