from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._question import SpeakRequestDict


class SpeakRequest(Model):
    """The body of `speak`."""

    text: str | None = None
    stream_format: Literal["audio", "sse"] | str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SpeakRequestDict]) -> None:
            """The body of `speak`."""
