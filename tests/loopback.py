"""A real HTTP server on loopback that records what comes and answers what it was told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


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


DROP = object()
"""Among the pieces of a body: the connection breaks here."""


@dataclass
class Answer:
    """What the server answers next. `pieces` are sent as they come, in chunks: bytes, `DROP`, or something to call."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    before: Callable[[], object] = lambda: None
    pieces: Iterable[Any] | None = None

    def sent(self) -> tuple[bytes, dict[str, str]]:
        if isinstance(self.body, bytes):
            return self.body, self.headers
        body = b"" if self.body is None else json.dumps(self.body).encode()
        return body, {"Content-Type": "application/json"} | self.headers


class Http(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


class Server:
    """A loopback server that records requests and answers what it was told."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[Answer] = []
        self.connections: set[int] = set()
        self.http = Http(("127.0.0.1", 0), handler(self))
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
            server.connections.add(self.client_address[1])
            if answer.pieces is not None:
                return self.stream(answer)
            answer.before()
            body, headers = answer.sent()
            self.send_response(answer.status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def stream(self, answer: Answer) -> None:
            assert answer.pieces is not None
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in answer.pieces:
                if piece is DROP:
                    self.close_connection = True
                    return
                if callable(piece):
                    piece()
                else:
                    self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")

        def read_body(self) -> bytes:
            if self.headers.get("transfer-encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("content-length") or 0))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def __getattr__(self, name: str) -> Any:
            """Any method is answered, also one that nobody knows."""
            if name.startswith("do_"):
                return self.reply
            raise AttributeError(name)

    return Handler
