from __future__ import annotations

from .._runtime.models.model import Model


class EvalItem(Model):
    """eval_item."""

    x: str | None = None
