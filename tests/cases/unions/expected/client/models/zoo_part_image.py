from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ZooPartImage(Model):
    """Zoo part image."""

    type: Literal["image"] = "image"
    url: str | None = None
