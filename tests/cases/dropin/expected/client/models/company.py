from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._genre import CompanyArguments


class Company(Model):
    """One of the kinds of an `Owner`."""

    type: Literal["company"] = "company"
    vat: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CompanyArguments]) -> None:
            """One of the kinds of an `Owner`."""
