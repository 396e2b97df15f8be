from __future__ import annotations

from .._runtime.models.model import Model


class LongReport(Model):
    """One of the kinds of a `Report`."""

    lines: list[str]
