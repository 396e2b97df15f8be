from __future__ import annotations

from .._runtime.models.model import Model


class FineTuningJobError(Model):
    """Why the job failed. Null or empty unless `status` is `failed`."""

    code: str
    message: str
    param: str | None
