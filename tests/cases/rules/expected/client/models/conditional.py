from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._level import ConditionalDict


class Conditional(
    Model,
    rules={
        "if": {"required": ["kind"], "properties": {"kind": {"const": "big"}}},
        "then": {"required": ["size"], "properties": {"size": {"minimum": 100}}},
        "else": {"properties": {"size": {"maximum": 99}}},
        "dependentRequired": {"owner": ["kind"]},
        "minProperties": 1,
    },
):
    """The `conditional` of a `Ruled`, among others."""

    kind: str | None = None
    size: int | None = None
    owner: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ConditionalDict]) -> None:
            """The `conditional` of a `Ruled`, among others."""
