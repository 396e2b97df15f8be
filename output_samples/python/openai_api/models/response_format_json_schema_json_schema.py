from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ResponseFormatJsonSchemaJsonSchemaArguments,
    )
    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema


class ResponseFormatJsonSchemaJsonSchema(Model):
    """The schema, its name and how strictly it applies."""

    description: str | None = None
    name: str
    var_schema: Annotated[
        ResponseFormatJsonSchemaSchema | None, Field(alias="schema")
    ] = None
    strict: Nullable[bool] = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ResponseFormatJsonSchemaJsonSchemaArguments]
        ) -> None: ...
