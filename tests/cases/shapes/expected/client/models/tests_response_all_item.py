from __future__ import annotations

from .._runtime.models.model import Model


class TestsResponseAllItem(Model):
    """An item of the `all` of a `TestsResponse`."""

    name: str | None = None
