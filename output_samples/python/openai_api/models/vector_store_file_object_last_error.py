from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VectorStoreFileObjectLastError(Model):
    """Why indexing failed, or null if it did not."""

    code: Literal["server_error", "unsupported_file", "invalid_file"] | str
    """Cause: a fault in the service, a file type it cannot read, or damaged content."""

    message: str
    """Explanation for people."""
