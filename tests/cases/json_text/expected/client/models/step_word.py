from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class StepWord(Model):
    """One of the kinds of a `Step`."""

    event: Literal["word"] = "word"
    data: str | None = None
