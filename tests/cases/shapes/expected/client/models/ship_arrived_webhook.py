from __future__ import annotations

from .._runtime.models.model import Model


class ShipArrivedWebhook(Model):
    """A `WebhookEvent`."""

    pier: str | None = None
