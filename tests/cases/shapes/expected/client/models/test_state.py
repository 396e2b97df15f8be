from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class TestState(OpenStrEnum):
    """TestState."""

    PASSED = "passed"
    FAILED = "failed"
