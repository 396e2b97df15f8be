from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ResponseFormatJsonObjectArguments,
    )


class ResponseFormatJsonObject(Model):
    """Makes the reply some valid JSON object. The messages must ask for JSON too; a
    schema is the better choice where supported.
    """

    type: Literal["json_object"] = "json_object"
    """Marks the format as free-form JSON."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ResponseFormatJsonObjectArguments]) -> None:
            """Makes the reply some valid JSON object."""
