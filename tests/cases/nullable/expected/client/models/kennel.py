from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.marks import Nullable
from .._runtime.model import Model

if TYPE_CHECKING:
    from .maybe_pet import MaybePet


class Kennel(Model):
    """Kennel."""

    pet: Nullable[MaybePet] = None
