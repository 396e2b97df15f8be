from __future__ import annotations

from .._runtime.models.model import Model


class TestsResponseAllItem(Model):
    """Tests response all item."""

    name: str | None = None
