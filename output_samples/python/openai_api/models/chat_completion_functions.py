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
    name: str
    parameters: FunctionParameters | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChatCompletionFunctionsDict]) -> None: ...
