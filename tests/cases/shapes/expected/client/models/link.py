from __future__ import annotations

from .._runtime.model import Model


class Link(Model):
    """Link."""

    href: str | None = None
