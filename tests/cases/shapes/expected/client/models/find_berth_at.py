from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_ship_trail import FindBerthAtDict


class FindBerthAt(Model):
    pier: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FindBerthAtDict]) -> None: ...
