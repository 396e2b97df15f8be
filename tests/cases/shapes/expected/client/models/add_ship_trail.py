from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_ship_trail import AddShipTrailArguments


class AddShipTrail(Model):
    var_from: Annotated[str | None, Field(alias="from")] = None
    step: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddShipTrailArguments]) -> None: ...
