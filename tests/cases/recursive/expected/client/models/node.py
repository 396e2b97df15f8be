from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._holder import NodeDict


class Node(Model):
    """Node."""

    next: Node | None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NodeDict]) -> None: ...
