from __future__ import annotations

from .._runtime.models.model import Model


class ShortReport(Model):
    """One of the kinds of a `Report`."""

    line: str
