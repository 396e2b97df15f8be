from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import NOT_SENT, Answered, Nullable

if TYPE_CHECKING:
    from ..inputs._test_state import TestResultDict
    from .test_state import TestState


class TestResult(Model):
    """The answer of `run_test`, among others."""

    id: Answered[int] = NOT_SENT
    state: TestState
    seen: Answered[Nullable[datetime.datetime]] = NOT_SENT
    inner: TestResult | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TestResultDict]) -> None:
            """The answer of `run_test`, among others."""
