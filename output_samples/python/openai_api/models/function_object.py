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
    name: str
    parameters: FunctionParameters | None = None
    strict: Nullable[bool] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FunctionObjectDict]) -> None: ...
