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
    """Says what the format is for, as guidance to the model."""

    name: str
    """Name of the format, with up to 64 letters, digits, underscores and dashes."""

    var_schema: Annotated[
        ResponseFormatJsonSchemaSchema | None, Field(alias="schema")
    ] = None
    """Schema for the reply, written as a JSON Schema object."""

    strict: Nullable[bool] = False
    """Makes the model follow `schema` to the letter; only part of JSON Schema is
    supported then.
    """

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ResponseFormatJsonSchemaJsonSchemaArguments]
        ) -> None:
            """The schema, its name and how strictly it applies."""
