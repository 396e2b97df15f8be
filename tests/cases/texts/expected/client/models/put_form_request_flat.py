from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._put_form_request import PutFormRequestFlatDict


class PutFormRequestFlat(Model):
    """The `flat` of a `PutFormRequest`."""

    b: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutFormRequestFlatDict]) -> None:
            """The `flat` of a `PutFormRequest`."""
