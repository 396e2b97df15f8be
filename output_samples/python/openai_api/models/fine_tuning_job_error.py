from __future__ import annotations

from .._runtime.models.model import Model


class FineTuningJobError(Model):
    """Why the job failed. Null or empty unless `status` is `failed`."""

    code: str
    """Stable code for use in programs."""

    message: str
    """Description of the failure in plain words."""

    param: str | None
    """Setting that caused the failure, usually one of the two data files, or null."""
