from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .maybe_pet import MaybePet


class Kennel(Model):
    pet: Nullable[MaybePet] = None
