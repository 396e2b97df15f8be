from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable, ReadOnly

if TYPE_CHECKING:
    from ..inputs._part import PartDict


class Part(Model):
    """An item of the `parts` of an `Item`, among others."""

    id: ReadOnly[str | None] = None
    label: str | None = None
    hint: Nullable[str] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PartDict]) -> None:
            """An item of the `parts` of an `Item`, among others."""
