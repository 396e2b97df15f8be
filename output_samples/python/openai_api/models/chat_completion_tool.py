from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from .._runtime.models.from_class import FromClass
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ChatCompletionToolArguments
    from .function_object import FunctionObject


class ChatCompletionTool(Model):
    """Declares a function that the model may call."""

    type: Literal["function"] = "function"
    """Marks the tool as a function."""

    function: Annotated[
        FunctionObject,
        FromClass(
            "parameters", name="name", strict="strict", description="description"
        ),
    ]
    """Describes a callable function to the model."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChatCompletionToolArguments]) -> None:
            """Declares a function that the model may call."""
