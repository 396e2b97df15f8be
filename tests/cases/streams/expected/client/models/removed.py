from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Removed(Model):
    """Removed."""

    kind: Literal["removed"] = "removed"
    id: int
