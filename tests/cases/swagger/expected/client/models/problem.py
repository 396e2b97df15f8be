from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.marks import Nullable
from .._runtime.model import Model

if TYPE_CHECKING:
    from .piece import Piece


class Problem(Model):
    """Problem."""

    message: str
    hint: Nullable[str] = None
    about: Piece | None = None
