"""The sample client, imported, and a server for it to talk to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated import ROOT, imported
from tests.loopback import Server

SAMPLE = ROOT / "output_samples" / "python"


@pytest.fixture(scope="session")
def sample() -> Any:
    """The client of `specs/openai.yaml`, as it is committed."""
    return imported(SAMPLE, "openai_api")


@pytest.fixture(scope="session")
def _server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def server(_server: Server) -> Server:
    _server.received.clear()
    _server.answers.clear()
    return _server


@pytest.fixture
def client(sample: Any, server: Server) -> Iterator[Any]:
    configuration = sample.Configuration(host=f"{server.url}/v1", access_token="secret", retries=0)
    with sample.ApiClient(configuration) as client:
        yield client
