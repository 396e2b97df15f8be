from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.marks import Nullable, ReadOnly
from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import ChangeDict


class Change(Model):
    """Change."""

    name: str | None = None
    note: Nullable[str] = None
    id: ReadOnly[str | None] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChangeDict]) -> None: ...
