from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class TestState(OpenStrEnum):
    """The `state` of a `TestResult`."""

    PASSED = "passed"
    FAILED = "failed"
