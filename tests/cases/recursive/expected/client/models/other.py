from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .node import Node
    from .one import One

Other = TypeAliasType("Other", "One | int | Node")
