from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CreateChatCompletionRequestUserLocationArguments,
    )
    from .web_search_location import WebSearchLocation


class CreateChatCompletionRequestUserLocation(Model):
    """Rough whereabouts of the user, to favor nearby results."""

    type: Literal["approximate"] = "approximate"
    """Marks the location as approximate, the only kind there is."""

    approximate: WebSearchLocation
    """A rough location that makes search results more local."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateChatCompletionRequestUserLocationArguments]
        ) -> None:
            """Rough whereabouts of the user, to favor nearby results."""
