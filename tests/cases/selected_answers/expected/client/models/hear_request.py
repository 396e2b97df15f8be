from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._layout import HearRequestDict
    from .layout import Layout


class HearRequest(Model, assumed={"layout": "Layout.SHORT"}):
    """The body of `hear`."""

    file: FileInput
    layout: Layout | None = None
    stream: bool | None = None
    speed: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[HearRequestDict]) -> None:
            """The body of `hear`."""
