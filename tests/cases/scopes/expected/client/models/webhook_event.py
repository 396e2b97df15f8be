from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .webhooks import Webhooks

WebhookEvent = TypeAliasType("WebhookEvent", "Webhooks")
"""What a webhook of the API carries."""
