from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model


class FineTuningJobEvent(Model):
    """An entry in the log of a fine-tuning job."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    id: str
    created_at: int
    level: Literal["info", "warn", "error"] | str
    message: str
    type: Literal["message", "metrics"] | str | None = None
    data: dict[str, Any] | None = None
