from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable


class BatchError(Model):
    """A fault found in the input of a batch."""

    code: str | None = None
    """Short machine-readable reason."""

    message: str | None = None
    """Explanation for people."""

    param: Nullable[str] = None
    """Field of the request that is at fault, if one can be named."""

    line: Nullable[int] = None
    """Line of the input file on which the fault was found."""
