"""`Values`."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.models.model import Model
from .._runtime.models.values import Base64

if TYPE_CHECKING:
    from .priority import Priority
    from .ratio import Ratio


class Values(Model):
    """One of each."""

    moment: datetime | None = None
    day: date | None = None
    raw: Base64 | None = None
    amount: Decimal | None = None
    number: float | None = None
    big: int | None = None
    id: UUID | None = None
    priority: Priority | None = None
    ratio: Ratio | None = None
