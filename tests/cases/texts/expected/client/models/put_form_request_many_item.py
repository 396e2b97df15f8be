from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._put_form_request import PutFormRequestManyItemDict


class PutFormRequestManyItem(Model):
    """An item of the `many` of a `PutFormRequest`."""

    c: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutFormRequestManyItemDict]) -> None:
            """An item of the `many` of a `PutFormRequest`."""
