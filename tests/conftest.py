"""What all tests have in common: none of them fails as the machine has much else to do or as they run in the background,
and what mypy knows of libraries after one of them it knows in the next."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if not os.environ.get("CI"):  # there hypothesis has a profile of its own, which is as patient
    settings.load_profile("patient")

if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # as shells do with `&`; processes would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _mypy_remembers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One cache for all runs of mypy of this process; it was most of what each took to read pydantic."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MYPY_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "mypy"))
        yield
