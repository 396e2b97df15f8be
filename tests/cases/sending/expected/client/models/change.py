from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable, ReadOnly

if TYPE_CHECKING:
    from ..inputs._ticket import ChangeDict


class Change(Model):
    """The body of `change_item`."""

    name: Nullable[str] = None
    note: Nullable[str] = None
    id: ReadOnly[Nullable[str]] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChangeDict]) -> None:
            """The body of `change_item`."""
