from __future__ import annotations

from .._runtime.models.model import Model


class Webhooks(Model):
    """A `WebhookEvent`."""

    a: str | None = None
