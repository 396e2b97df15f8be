from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .piece import Piece


class Problem(Model):
    """An error of `list_arrays`, among others."""

    message: str
    hint: Nullable[str] = None
    about: Piece | None = None
