"""The sample client (runtime and hand-written modules in one package) and a real server.

The package is assembled before any test module is collected, so tests import it plainly.
"""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import Server

HERE = Path(__file__).parent
RUNTIME = HERE.parents[1] / "templates" / "python" / "package"


def assembled() -> Path:
    """A folder that holds the package `sample`."""
    folder = Path(tempfile.mkdtemp(prefix="sample-client-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(RUNTIME, folder / "sample", ignore=ignored)
    shutil.copytree(HERE / "sample", folder / "sample", dirs_exist_ok=True, ignore=ignored)
    return folder


SAMPLE_FOLDER = assembled()
sys.path.insert(0, str(SAMPLE_FOLDER))


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
def late() -> Iterator[Callable[[], object]]:
    """What a server waits for that does not answer before the test is over."""
    over = threading.Event()
    yield over.wait
    over.set()


@pytest.fixture
def configuration(server: Server) -> Any:
    import sample

    return sample.Configuration(host=server.url + "/v1", access_token="secret-token", retries=0)


@pytest.fixture
def client(configuration: Any) -> Iterator[Any]:
    import sample

    with sample.ApiClient(configuration) as client:
        yield client


@pytest.fixture
def call(client: Any) -> Callable[..., Any]:
    """Calls an operation that a test describes: `call(operation, body, **arguments)`."""

    def call(operation: Any, body: Any = None, **arguments: Any) -> Any:
        names = {parameter.name for parameter in operation.parameters}
        own = {name: value for name, value in arguments.items() if name in names}
        options = {name: value for name, value in arguments.items() if name not in names}
        return client.call(operation, own, options, body)

    return call
