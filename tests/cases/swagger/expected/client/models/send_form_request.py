from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._piece import SendFormRequestDict


class SendFormRequest(Model):
    """The body of `send_form`."""

    label: Literal["small", "large"] | str | None = None
    """Which label."""

    name: Annotated[str, Field(max_length=20)]
    csv: list[str] | None = None
    pipes: list[str] | None = None
    tsv: list[str] | None = None
    multi: list[int] | None = None
    grid: list[list[int]] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendFormRequestDict]) -> None:
            """The body of `send_form`."""
