from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._put_form_request import PutFormRequestAddressDict


class PutFormRequestAddress(Model):
    """The `address` of a `PutFormRequest`."""

    street: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutFormRequestAddressDict]) -> None:
            """The `address` of a `PutFormRequest`."""
