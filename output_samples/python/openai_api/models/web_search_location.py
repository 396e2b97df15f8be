from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import WebSearchLocationDict


class WebSearchLocation(Model):
    """A rough location that makes search results more local."""

    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[WebSearchLocationDict]) -> None: ...
