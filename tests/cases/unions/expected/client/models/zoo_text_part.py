from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ZooTextPart(Model):
    """Zoo Text part."""

    type: Literal["text"] = "text"
    text: str | None = None
