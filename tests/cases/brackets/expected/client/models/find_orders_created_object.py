from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._order import FindOrdersCreatedObjectDict


class FindOrdersCreatedObject(Model):
    gt: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FindOrdersCreatedObjectDict]) -> None: ...
