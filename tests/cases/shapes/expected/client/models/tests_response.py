from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .tests_response_all_item import TestsResponseAllItem


class TestsResponse(Model):
    """The answer of `list_tests`."""

    all: list[TestsResponseAllItem] | None = None
