"""What the document says about a thing, gathered into a `Doc`. Knows no language and escapes nothing."""

from __future__ import annotations

from generator.model.docs import Doc
from generator.openapi.objects import Operation, Schema


def doc_of_schema(schema: Schema) -> Doc:
    """Title and description of a schema; a title that only repeats a name is not worth a summary."""
    return Doc("", (schema.description or "").strip(), schema.deprecated)


def doc_of_operation(operation: Operation) -> Doc:
    """Summary and description of an operation, the same text not twice."""
    summary = (operation.summary or "").strip()
    description = (operation.description or "").strip()
    return Doc(summary, "" if description == summary else description, operation.deprecated)
