"""`TextPart`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class TextPart(Model):
    """Text."""

    type: Literal["text"] = "text"
    text: str
