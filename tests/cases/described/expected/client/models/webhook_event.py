from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .arrived import Arrived

WebhookEvent = TypeAliasType("WebhookEvent", "Arrived")
"""What a webhook of the API carries."""
