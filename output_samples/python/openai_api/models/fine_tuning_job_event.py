from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model


class FineTuningJobEvent(Model):
    """An entry in the log of a fine-tuning job."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    """Always `fine_tuning.job.event`."""

    id: str
    """ID of the entry."""

    created_at: int
    """Unix time of the event."""

    level: Literal["info", "warn", "error"] | str
    """Severity of the entry."""

    message: str
    """What happened, in a sentence."""

    type: Literal["message", "metrics"] | str | None = None
    """Tells progress notes (`message`) from measurements (`metrics`)."""

    data: dict[str, Any] | None = None
    """Further details, such as metric values; the keys vary by `type`."""
