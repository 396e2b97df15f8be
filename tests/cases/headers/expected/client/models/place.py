from __future__ import annotations

from .._runtime.models.model import Model


class Place(Model):
    """The answer of `find_latest_report`."""

    to: str
