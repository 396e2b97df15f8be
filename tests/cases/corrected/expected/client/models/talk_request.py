from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._species import TalkRequestDict


class TalkRequest(Model):
    """The body of `talk`."""

    text: str
    mode: Literal["live", "whole"] | str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TalkRequestDict]) -> None:
            """The body of `talk`."""
