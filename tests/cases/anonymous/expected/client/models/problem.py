from __future__ import annotations

from .._runtime.models.model import Model


class Problem(Model):
    """An error of `place_order`."""

    code: str
