from __future__ import annotations

import datetime

from .._runtime.models.model import Model


class Timed(Model):
    at: datetime.datetime | None = None
