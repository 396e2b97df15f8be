from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Removed(Model):
    """One of the kinds of a `Change`."""

    kind: Literal["removed"] = "removed"
    id: int
