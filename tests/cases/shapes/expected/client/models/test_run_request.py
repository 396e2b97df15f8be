from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._test_state import TestRunRequestDict


class TestRunRequest(Model):
    """The body of `run_test`."""

    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TestRunRequestDict]) -> None:
            """The body of `run_test`."""
