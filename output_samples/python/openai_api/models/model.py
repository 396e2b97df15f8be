from __future__ import annotations

import datetime
from typing import Literal

from .._runtime.marks import Nullable
from .._runtime.model import Model as _Model


class Model(_Model):
    """A model that the API offers, or one fine-tuned by the caller."""

    id: str
    created: int
    object: Literal["model"] = "model"
    owned_by: str
    shutdown_date: Nullable[datetime.date] = None
