from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import WebSearchLocationDict


class WebSearchLocation(Model):
    """A rough location that makes search results more local."""

    country: str | None = None
    """Two-letter ISO 3166-1 country code."""

    region: str | None = None
    """Region or state, in plain words."""

    city: str | None = None
    """City, in plain words."""

    timezone: str | None = None
    """IANA time zone name."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[WebSearchLocationDict]) -> None:
            """A rough location that makes search results more local."""
