from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._holder import NodeDict


class Node(Model):
    """A value in the `nodes` of a `Holder`, among others."""

    next: Node | None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NodeDict]) -> None:
            """A value in the `nodes` of a `Holder`, among others."""
