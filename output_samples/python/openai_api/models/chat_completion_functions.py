from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ChatCompletionFunctionsDict
    from .function_parameters import FunctionParameters


class ChatCompletionFunctions(Model):
    """A function that the model may call, in the older style that `tools` has
    replaced.
    """

    description: str | None = None
    """Explains what the function does, so that the model knows when to call it."""

    name: str
    """Function name of up to 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters | None = None
    """Parameters of a function as a JSON Schema object. Leave it out for a function
    without parameters.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChatCompletionFunctionsDict]) -> None:
            """A function that the model may call, in the older style that `tools` has
            replaced.
            """
