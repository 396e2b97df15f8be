from __future__ import annotations

from .._runtime.models.model import Model


class Link(Model):
    """Link."""

    href: str | None = None
