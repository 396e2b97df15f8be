from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .urgency import Urgency


class Arrived(Model):
    """A `WebhookEvent`."""

    at: datetime.datetime | None = None
    """When it was there."""

    urgency: Nullable[Urgency] = None
    """How urgent it is."""
