from __future__ import annotations

from .._runtime.models.model import Model


class ModelField(Model):
    """The `stands_in` of a `LandLight`."""

    acres: float | None = None
