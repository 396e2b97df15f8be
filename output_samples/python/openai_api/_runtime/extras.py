"""Properties of an object beyond those that the document names.

Knows core schemas of pydantic; does not know documents or requests.
"""

from __future__ import annotations

from typing import Any

from pydantic_core import core_schema

NOTHING = object()  # no value of any answer or request
CLOSED = core_schema.custom_error_schema(
    core_schema.literal_schema([NOTHING]), custom_error_type="extra_forbidden"
)


def close(fields: Any) -> None:
    """Let no further property be right; the model keeps those of an answer."""
    fields["extras_schema"] = CLOSED
