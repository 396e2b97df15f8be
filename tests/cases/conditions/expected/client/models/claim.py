from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime.models.extras import Extras
from .._runtime.models.model import Model
from .._runtime.types.marks import Sometimes


class Claim(
    Model,
    rules={
        "if": {"properties": {"kind": {"const": "pickup"}}},
        "then": {"required": ["shop"], "properties": {"shop": {"type": "string"}}},
        "dependentRequired": {"until": ["note"]},
        "allOf": [
            {"if": {"required": ["kind"]}, "then": {"required": ["lost", "until"]}}
        ],
    },
):
    """The body of `send_claim`."""

    additional_properties: ClassVar[Extras[int]] = Extras()
    kind: str
    note: str | None = None
    lost: bool | None = None
    shop: Sometimes[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None:
            """The body of `send_claim`."""
