"""The client of `tests/cases/sending`, and calls of a server that tells what it got."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("sending")
    generated(ROOT / "tests/cases/sending/spec.yaml", folder, "sending_client")
    return imported(folder, "sending_client")


@pytest.fixture
def own(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield client


@pytest.fixture
def items(package: Any, own: Any) -> Any:
    return package.ItemsApi(own)


@pytest.fixture
def forms(package: Any, own: Any) -> Any:
    return package.FormsApi(own)
