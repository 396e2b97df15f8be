from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class OrderMade(Model):
    """One of the kinds of a `WebhookEvent`."""

    type: Literal["order.made"] = "order.made"
    id: str
