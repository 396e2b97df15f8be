from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .ship_arrived_webhook import ShipArrivedWebhook

WebhookEvent = TypeAliasType("WebhookEvent", "ShipArrivedWebhook")
"""What a webhook of the API carries."""
