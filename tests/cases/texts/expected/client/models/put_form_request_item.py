from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._put_form_request import PutFormRequestItemDict


class PutFormRequestItem(Model):
    """An item of the `items` of a `PutFormRequest`."""

    a: str | None = None
    tags: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutFormRequestItemDict]) -> None:
            """An item of the `items` of a `PutFormRequest`."""
