from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .order_gone_webhook import OrderGoneWebhook
    from .order_made import OrderMade

WebhookEvent = TypeAliasType(
    "WebhookEvent",
    'Annotated[OrderMade | OrderGoneWebhook, ByTag("type", {"order.made": "OrderMade", "order.gone": "OrderGoneWebhook"})]',
)
"""What a webhook of the API carries."""
