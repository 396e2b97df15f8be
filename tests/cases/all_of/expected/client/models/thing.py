from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class Thing(Model):
    """Everything at once."""

    id: str
    kind: Literal["thing"] | None = None
    at: datetime.datetime | None = None
    size: Annotated[int, Field(ge=1)]
