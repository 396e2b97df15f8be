from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._filter import SendFormRequestDict
    from .filter_text import FilterText


class SendFormRequest(Model):
    """The body of `send_form`."""

    filter: FilterText
    page: Nullable[int] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendFormRequestDict]) -> None:
            """The body of `send_form`."""
