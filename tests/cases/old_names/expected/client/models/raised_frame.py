from __future__ import annotations

from .._runtime.models.model import Model


class RaisedFrame(Model):
    """The `frame` of a `Raised`."""

    wood: str | None = None
