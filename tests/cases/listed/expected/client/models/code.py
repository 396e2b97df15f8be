from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Code(OpenStrEnum):
    """Code."""

    AX = "ax"
    BX = "bx"
