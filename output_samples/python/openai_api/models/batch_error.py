from __future__ import annotations

from .._runtime.model import Model


class BatchError(Model):
    """A fault found in the input of a batch."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None
