from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Added(Model):
    """Added."""

    kind: Literal["added"] = "added"
    id: int
