from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class StepWord(Model):
    """Step Word."""

    event: Literal["word"] = "word"
    data: str | None = None
