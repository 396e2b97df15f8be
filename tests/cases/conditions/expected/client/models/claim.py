from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Sometimes

if TYPE_CHECKING:
    from ..inputs._claim import ClaimDict


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

    kind: str
    note: str | None = None
    lost: bool | None = None
    shop: Sometimes[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ClaimDict]) -> None:
            """The body of `send_claim`."""
