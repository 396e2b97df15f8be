from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .ship_arrived_webhook import ShipArrivedWebhook

WebhookEvent = TypeAliasType("WebhookEvent", "ShipArrivedWebhook")
"""What a webhook of the API carries."""
