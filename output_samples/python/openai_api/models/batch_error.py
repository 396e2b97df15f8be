from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable


class BatchError(Model):
    """A fault found in the input of a batch."""

    code: str | None = None
    message: str | None = None
    param: Nullable[str] = None
    line: Nullable[int] = None
