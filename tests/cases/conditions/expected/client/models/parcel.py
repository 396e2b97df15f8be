from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Unpack

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.types.marks import Sometimes

if TYPE_CHECKING:
    from ..inputs._claim import ParcelDict
    from .money import Money
    from .shop import Shop


class Parcel(
    Model,
    rules={
        "if": {"properties": {"kind": {"const": "pickup"}}},
        "then": {
            "required": ["shop"],
            "properties": {
                "shop": {
                    "required": ["number"],
                    "properties": {
                        "number": {"type": "integer"},
                        "name": {"type": "string"},
                    },
                    "type": "object",
                },
                "code": {"type": "integer"},
                "street": False,
            },
            "type": "object",
        },
        "else": {
            "properties": {"street": {"type": "string"}, "code": {"type": "string"}}
        },
        "dependentSchemas": {
            "insured": {
                "required": ["worth"],
                "properties": {
                    "insured": {"type": "boolean"},
                    "worth": {
                        "required": ["amount"],
                        "properties": {"amount": {"type": "string"}},
                        "type": "object",
                    },
                },
            }
        },
        "allOf": [
            {
                "if": {
                    "required": ["kind"],
                    "properties": {"kind": {"const": "express"}},
                },
                "then": {
                    "required": ["until"],
                    "properties": {
                        "until": {"type": "string"},
                        "weight": {"maximum": 5},
                    },
                },
            }
        ],
    },
):
    """The body of `send_parcel`, among others."""

    kind: str
    weight: float | None = None
    labels: (
        Annotated[
            dict[str, str],
            Rules({"propertyNames": {"enum": ["de", "en"], "type": "string"}}),
        ]
        | None
    ) = None
    sender: Annotated[str, Rules({"not": {"enum": ["nobody", ""]}})] | None = None
    shop: Sometimes[Shop] | None = None
    code: Sometimes[int | str] | None = None
    street: Sometimes[str] | None = None
    insured: Sometimes[bool] | None = None
    worth: Sometimes[Money] | None = None
    until: Sometimes[datetime.datetime] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ParcelDict]) -> None:
            """The body of `send_parcel`, among others."""
