from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._dns import TypedArguments
    from .dns import DNS


class Typed(Model):
    """The body of `overload`, among others."""

    a_b: Annotated[str | None, Field(alias="a-b")] = None
    typed: Typed | None = None
    models: DNS | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TypedArguments]) -> None:
            """The body of `overload`, among others."""
