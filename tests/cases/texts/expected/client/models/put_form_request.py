from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._put_form_request import PutFormRequestDict
    from .put_form_request_address import PutFormRequestAddress
    from .put_form_request_flat import PutFormRequestFlat
    from .put_form_request_item import PutFormRequestItem
    from .put_form_request_many_item import PutFormRequestManyItem


class PutFormRequest(Model):
    """The body of `put_form`."""

    items: list[PutFormRequestItem] | None = None
    flat: PutFormRequestFlat | None = None
    raw: str | None = None
    address: PutFormRequestAddress | None = None
    many: list[PutFormRequestManyItem] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutFormRequestDict]) -> None:
            """The body of `put_form`."""
