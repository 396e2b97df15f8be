from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import ShedDict


class Shed(Model):
    """The body of `v_version_sheds_post`."""

    doors: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ShedDict]) -> None:
            """The body of `v_version_sheds_post`."""
