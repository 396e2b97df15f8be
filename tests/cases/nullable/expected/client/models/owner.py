from __future__ import annotations

from .._runtime.models.model import Model


class Owner(Model):
    """Owner."""

    name: str | None = None
