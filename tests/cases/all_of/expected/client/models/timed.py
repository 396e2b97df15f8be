from __future__ import annotations

import datetime

from .._runtime.models.model import Model


class Timed(Model):
    """Timed."""

    at: datetime.datetime | None = None
