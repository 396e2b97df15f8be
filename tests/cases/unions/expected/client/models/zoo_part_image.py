from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ZooPartImage(Model):
    """One of the kinds of the `part` of a `Zoo`."""

    type: Literal["image"] = "image"
    url: str | None = None
