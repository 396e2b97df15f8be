from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class TranscriptTextUsageDuration(Model):
    """Usage for models that bill by audio length."""

    type: Literal["duration"] = "duration"
    """Tells that usage is measured in time."""

    seconds: float
    """Length of the billed audio in seconds."""
