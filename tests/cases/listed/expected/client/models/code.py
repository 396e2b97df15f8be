from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Code(OpenStrEnum):
    """The `code` of a `Shirt`, among others."""

    AX = "ax"
    BX = "bx"
