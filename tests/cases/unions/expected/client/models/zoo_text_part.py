from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ZooTextPart(Model):
    """One of the kinds of the `part` of a `Zoo`."""

    type: Literal["text"] = "text"
    text: str | None = None
