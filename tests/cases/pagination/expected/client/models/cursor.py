from __future__ import annotations

from .._runtime.models.model import Model


class Cursor(Model):
    """An item of the `items` of a `ListByPageResponse`."""

    name: str | None = None
