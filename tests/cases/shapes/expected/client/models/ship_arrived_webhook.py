from __future__ import annotations

from .._runtime.model import Model


class ShipArrivedWebhook(Model):
    """shipArrived webhook."""

    pier: str | None = None
