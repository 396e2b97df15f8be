from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from .._runtime.models.from_class import FromClass
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ResponseFormatJsonSchemaArguments,
    )
    from .response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema,
    )


class ResponseFormatJsonSchema(Model):
    """Makes the reply JSON that follows a schema of your own."""

    type: Literal["json_schema"] = "json_schema"
    """Marks the format as JSON bound to a schema."""

    json_schema: Annotated[
        ResponseFormatJsonSchemaJsonSchema,
        FromClass("schema", name="name", strict="strict", description="description"),
    ]
    """The schema, its name and how strictly it applies."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ResponseFormatJsonSchemaArguments]) -> None:
            """Makes the reply JSON that follows a schema of your own."""
