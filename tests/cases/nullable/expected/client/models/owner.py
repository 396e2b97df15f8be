from __future__ import annotations

from .._runtime.model import Model


class Owner(Model):
    """Owner."""

    name: str | None = None
