from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import FunctionObjectDict
    from .function_parameters import FunctionParameters


class FunctionObject(Model):
    """Describes a callable function to the model."""

    description: str | None = None
    """Explains what the function does, so that the model knows when and how to call
    it.
    """

    name: str
    """Function name of up to 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters | None = None
    """Parameters of a function as a JSON Schema object. Leave it out for a function
    without parameters.
    """

    strict: Nullable[bool] = False
    """Makes the model follow `parameters` to the letter; only part of JSON Schema is
    supported then.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FunctionObjectDict]) -> None:
            """Describes a callable function to the model."""
