"""A loopback server that does what a test tells it, and remembers who asked for what over which connection.

In: what to answer to each path. Out: an HTTP/1.1 server, and what has been asked. Knows no client.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeAlias

LARGE = 100 * 2**20
"""Octets of what is large."""
HUGE = 2**31 + 2**16 + 1
"""Octets of what 32 bits do not count."""


@dataclass
class Asked:
    """A request; of a large body only the digest and the number of octets are kept."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    digest: str
    size: int


Answer: TypeAlias = tuple[int, dict[str, str], bytes | Path]
"""A status, headers, and a body, or the file that is one."""


@dataclass
class WireServer:
    """The server; `answers` are asked one after the other, the last of them again and again."""

    answers: list[Callable[[Asked], Answer]]
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0

    def __post_init__(self) -> None:
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}"

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()

    def answer(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        return self.answers[min(len(self.asked), len(self.answers)) - 1](asked)


def says(text: str, status: int = 200, **headers: str) -> Callable[[Asked], Answer]:
    """A JSON list of one text, or the error of that status."""
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    body = f'["{text}"]'.encode()
    return lambda _: (status, {"Content-Type": "application/json", **told}, body)


def _handler(server: WireServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def setup(self) -> None:
            server.connections += 1
            super().setup()

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except (ConnectionError, BrokenPipeError):
                self.close_connection = True

        def do_any(self) -> None:
            status, headers, body = server.answer(self._asked())
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            size = len(body) if isinstance(body, bytes) else body.stat().st_size
            self.send_header("Content-Length", str(size))
            self.end_headers()
            if isinstance(body, bytes):
                self.wfile.write(body)
            else:
                with body.open("rb") as file:
                    self.connection.sendfile(file)

        do_GET = do_POST = do_PUT = do_any

        def _asked(self) -> Asked:
            left = int(self.headers.get("Content-Length", "0"))
            found, kept, size = hashlib.sha256(), b"", 0
            while left and (piece := self.rfile.read(min(left, 2**16))):
                found.update(piece)
                kept = (kept + piece)[:2_000]
                size, left = size + len(piece), left - len(piece)
            headers = {name.lower(): value for name, value in self.headers.items()}
            return Asked(self.command, self.path, headers, kept, found.hexdigest(), size)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    return Handler
