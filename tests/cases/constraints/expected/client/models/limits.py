from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.models.tuples import Members
from .._runtime.models.values import Base64


class Limits(Model):
    id: str
    secret: str | None = None
    whole: Annotated[int, Field(ge=1, lt=10)] | None = None
    number: Annotated[float, Field(ge=0.5), Rules({"multipleOf": 0.1})] | None = None
    var_float: Annotated[float | None, Field(alias="float")] = None
    text: (
        Annotated[
            str, Field(min_length=1, max_length=3), Rules({"pattern": "^[a-z]+\\Z"})
        ]
        | None
    ) = None
    many: (
        Annotated[
            list[Annotated[str, Field(max_length=2)]], Field(min_length=1, max_length=3)
        ]
        | None
    ) = None
    map: Annotated[dict[str, int], Field(max_length=2)] | None = None
    grid: list[Annotated[list[str], Field(max_length=16)]] | None = None
    day: datetime.date | None = None
    moment: datetime.datetime | None = None
    key: UUID | None = None
    data: Base64 | None = None
    price: Decimal | None = None
    anything: Any = None
    never: Annotated[Any, Rules({"not": {}})] | None = None
    step: Literal[1] | float | None = None
    pair: Annotated[tuple[str, int], Members(0)] | None = None
