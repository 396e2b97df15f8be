"""The sample client (runtime and hand-written modules in one package) and a real server.

The package is assembled before any test module is collected, so tests import it plainly.
"""

from __future__ import annotations

import atexit
import json
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

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


@dataclass
class Received:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    """What the server answers next."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    before: Callable[[], object] = lambda: None

    def sent(self) -> tuple[bytes, dict[str, str]]:
        if isinstance(self.body, bytes):
            return self.body, self.headers
        body = b"" if self.body is None else json.dumps(self.body).encode()
        return body, {"Content-Type": "application/json"} | self.headers


class Server:
    """A loopback server that records requests and answers what it was told."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[Answer] = []
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), handler(self))
        self.http.daemon_threads = True
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.02,))
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}"

    @property
    def last(self) -> Received:
        return self.received[-1]

    def answer(self, status: int = 200, body: Any = None, **rest: Any) -> None:
        self.answers.append(Answer(status, body, **rest))

    def close(self) -> None:
        self.http.shutdown()
        self.thread.join()
        self.http.server_close()


def handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: object) -> None:
            pass

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except ConnectionError:
                self.close_connection = True

        def reply(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.received.append(Received(self.command, self.path, headers, self.read_body()))
            answer = server.answers.pop(0) if server.answers else Answer(200, {"id": "x"})
            answer.before()
            body, headers = answer.sent()
            self.send_response(answer.status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def read_body(self) -> bytes:
            if self.headers.get("transfer-encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("content-length") or 0))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = reply

    return Handler


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
def configuration(server: Server) -> Any:
    import sample

    return sample.Configuration(host=server.url + "/v1", access_token="secret-token")


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
