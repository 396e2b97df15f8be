"""Names that programs know types by which are called otherwise here.

What nobody uses costs nothing: a target offers such a name when it is asked for, and says which one is meant.
"""

from __future__ import annotations

from generator.model.types import TypeId
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class OldName:
    """A raw name, and the type that it stands for."""

    name: str
    type: TypeId
