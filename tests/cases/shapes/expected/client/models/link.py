from __future__ import annotations

from .._runtime.models.model import Model


class Link(Model):
    """The `listed_by` of a `Light`, among others."""

    href: str | None = None
