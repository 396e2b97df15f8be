from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CreateChatCompletionRequestWebSearchOptionsDict,
    )
    from .create_chat_completion_request_user_location import (
        CreateChatCompletionRequestUserLocation,
    )
    from .web_search_context_size import WebSearchContextSize


class CreateChatCompletionRequestWebSearchOptions(
    Model,
    assumed={"search_context_size": "WebSearchContextSize.MEDIUM"},
):
    """Lets the model search the web before it answers."""

    user_location: Nullable[CreateChatCompletionRequestUserLocation] = None
    """Rough whereabouts of the user, to favor nearby results."""

    search_context_size: WebSearchContextSize | None = None
    """How much context window space search results may take up."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateChatCompletionRequestWebSearchOptionsDict]
        ) -> None:
            """Lets the model search the web before it answers."""
