"""A loopback server that answers every operation of a document with a sample of its response.

In: the model of an API. Out: an HTTP server; what it sends is made by `generator.model.samples`, so it is as valid as
that is. Knows no client.
"""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from generator.model.operations import Api, Content, ContentKind, Operation, Stream
from generator.model.samples import sample
from generator.model.types import Json

_KINDS = (ContentKind.JSON, ContentKind.BINARY, ContentKind.TEXT, ContentKind.EVENT_STREAM)


class ApiServer:
    """The API on loopback; `missing` are requests that no operation takes."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.missing: list[str] = []
        found = {id(each): each for service in api.services for each in service.operations}
        self.routes = [(each.method, _pattern(each.path), each) for each in found.values()]
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}/v1"

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()

    def answer(self, method: str, path: str, *, streamed: bool) -> tuple[int, str, bytes]:
        """Status, media type and body for a request; events if it asks for a stream."""
        for each_method, pattern, operation in self.routes:
            if each_method == method and pattern.fullmatch(path.removeprefix("/v1")):
                if streamed and operation.stream is not None:
                    return 200, operation.stream.content.media_type, self._events(operation.stream)
                return self._success(operation)
        self.missing.append(f"{method} {path}")
        return 404, "application/json", b"{}"

    def _success(self, operation: Operation) -> tuple[int, str, bytes]:
        for response in operation.responses:
            if response.status.startswith("2"):
                ranked = sorted(response.contents, key=lambda each: _KINDS.index(each.kind))
                if not ranked:
                    return int(response.status), "", b""
                return int(response.status), ranked[0].media_type, self._body(ranked[0])
        return 204, "", b""

    def _body(self, content: Content) -> bytes:
        if content.kind is not ContentKind.JSON:
            return b"content"
        return json.dumps(_last(sample(content.type, self.api))).encode()

    def _events(self, stream: Stream) -> bytes:
        event = f"data: {json.dumps(sample(stream.content.type, self.api))}\n\n"
        return f"{event}{event}data: [DONE]\n\n".encode()


def _last(page: Json) -> Json:
    """An answer after which no page comes, if it is one of several."""
    if isinstance(page, dict) and isinstance(page.get("has_more"), bool):
        return {**page, "has_more": False}
    return page


def _pattern(path: str) -> re.Pattern[str]:
    """A path template as a pattern: a parameter is one segment."""
    pieces = re.split(r"\{[^}]*\}", path)
    return re.compile("[^/]+".join(re.escape(piece) for piece in pieces))


def _asks_for_stream(sent: bytes) -> bool:
    try:
        body = json.loads(sent)
    except ValueError:
        return False
    return isinstance(body, dict) and body.get("stream") is True


def _handler(server: ApiServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: object) -> None:
            pass

        def reply(self) -> None:
            sent = self._drain()
            streamed = self.headers.get("accept") == "text/event-stream" or _asks_for_stream(sent)
            path = urlsplit(self.path).path
            status, media_type, body = server.answer(self.command, path, streamed=streamed)
            self.send_response(status)
            if media_type:
                self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _drain(self) -> bytes:
            if self.headers.get("transfer-encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("content-length") or 0))
            sent = b""
            while size := int(self.rfile.readline(), 16):
                sent += self.rfile.read(size + 2)[:size]
            self.rfile.readline()
            return sent

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = reply

    return Handler
