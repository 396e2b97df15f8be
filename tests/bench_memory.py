"""The peak memory of a client that sends and fetches a large file on loopback.

`memory()` measures in processes of their own, so that nothing else counts: one that imports the client and makes a
small call, one that uploads and downloads the file. `python -m tests.bench_memory` prints it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "output_samples" / "python"
GIB = 1 << 30
CHUNK = b"\0" * (1 << 16)
PROGRAM = """
import json, resource, sys, time
import openai_api
host, path, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
configuration = openai_api.Configuration(host, access_token="t")
with openai_api.ApiClient(configuration) as client:
    files, seconds = openai_api.FilesApi(client), []
    started = time.perf_counter()
    assert files.create_file(path, "batch").bytes >= size
    seconds.append(time.perf_counter() - started)
    started, received = time.perf_counter(), 0
    with files.download_file_without_preload_content(str(size)) as response:
        for chunk in response.iter_bytes():
            received += len(chunk)
    seconds.append(time.perf_counter() - started)
    assert received == size
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([peak / 1024, *seconds]))
"""


@dataclass(frozen=True, slots=True)
class Memory:
    """Peaks of the process in MB, with a file of one byte and with the large one; the seconds are those of the latter."""

    size: int
    small: float
    large: float
    upload_seconds: float
    download_seconds: float


def memory(size: int = GIB) -> Memory:
    """Measure the sample's client with a file of that many bytes."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Files)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with tempfile.NamedTemporaryFile() as file:
            small, *_ = _measured(server.server_port, file.name, 1)
            file.truncate(size)
            large, upload, download = _measured(server.server_port, file.name, size)
    finally:
        server.shutdown()
        server.server_close()
    return Memory(size, small, large, upload, download)


def _measured(port: int, path: str, size: int) -> list[float]:
    with open(path, "ab") as file:
        file.truncate(size)
    command = [sys.executable, "-c", PROGRAM, f"http://127.0.0.1:{port}", path, str(size)]
    done = subprocess.run(command, cwd=SAMPLE, capture_output=True, text=True, check=True)
    found: list[float] = json.loads(done.stdout)
    return found


class _Files(BaseHTTPRequestHandler):
    """Takes files and counts their bytes; sends as many bytes as the path says."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        left = length = int(self.headers["Content-Length"])
        while left:
            left -= len(self.rfile.read(min(left, len(CHUNK))))
        file = {"id": "f", "object": "file", "bytes": length, "created_at": 1}
        self._send(json.dumps(file | {"filename": "f", "purpose": "batch"}).encode())

    def do_GET(self) -> None:
        size = int(self.path.split("/")[2])
        self._send(None, size)

    def _send(self, body: bytes | None, size: int = 0) -> None:
        kind = "application/octet-stream" if body is None else "application/json"
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size if body is None else len(body)))
        self.end_headers()
        if body is not None:
            self.wfile.write(body)
        while size:
            size -= self.wfile.write(CHUNK[: min(size, len(CHUNK))])


if __name__ == "__main__":
    print(memory())
