from __future__ import annotations

from .._runtime.models.model import Model


class Owner(Model):
    """The `owner` of a `Pet`."""

    name: str | None = None
