"""Asynchronous tests run once."""

from __future__ import annotations

import pytest


@pytest.fixture
def anyio_backend() -> str:
    """One is enough: what is read does not know who waits for it."""
    return "asyncio"
