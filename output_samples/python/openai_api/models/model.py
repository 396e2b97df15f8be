from __future__ import annotations

import datetime
from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.types.marks import Nullable


class Model(_Model):
    """A model that the API offers, or one fine-tuned by the caller."""

    id: str
    """Name to put in the `model` field of requests."""

    created: int
    """Unix time of creation."""

    object: Literal["model"] = "model"
    """Always `model`."""

    owned_by: str
    """Organization that the model belongs to."""

    shutdown_date: Nullable[datetime.date] = None
    """Day on which the model will be retired, or null as long as no date is set."""
