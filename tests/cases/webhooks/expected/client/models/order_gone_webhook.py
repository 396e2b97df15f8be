from __future__ import annotations

import datetime
from typing import Literal

from .._runtime.models.model import Model


class OrderGoneWebhook(Model):
    """One of the kinds of a `WebhookEvent`."""

    type: Literal["order.gone"] = "order.gone"
    at: datetime.datetime
