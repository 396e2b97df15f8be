from __future__ import annotations

from .._runtime.models.model import Model


class RaisedBoard(Model):
    """An item of the `boards` of a `Raised`."""

    length: float | None = None
