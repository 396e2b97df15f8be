from __future__ import annotations

from .._runtime.models.model import Model


class ChoiceByName(Model):
    """One of the kinds of a `Choice`."""

    id: str
    kind: str | None = None
    name: str
