from __future__ import annotations

import datetime
from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.types.marks import Nullable


class Model(_Model):
    """A model that the API offers, or one fine-tuned by the caller."""

    id: str
    created: int
    object: Literal["model"] = "model"
    owned_by: str
    shutdown_date: Nullable[datetime.date] = None
