from __future__ import annotations

from .._runtime.models.model import Model


class ShipArrivedWebhook(Model):
    """shipArrived webhook."""

    pier: str | None = None
