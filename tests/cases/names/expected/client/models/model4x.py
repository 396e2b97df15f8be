from __future__ import annotations

from .._runtime.models.model import Model


class Model4x(Model):
    """4x."""

    x: int | None = None
