from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import BedsIdGetFilterDict


class BedsIdGetFilter(Model):
    season: str | None = None
    year: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BedsIdGetFilterDict]) -> None: ...
