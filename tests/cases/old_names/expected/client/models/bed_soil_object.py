from __future__ import annotations

from .._runtime.models.model import Model


class BedSoilObject(Model):
    """One of the kinds of the `soil` of a `Bed`."""

    acid: bool | None = None
