"""A server that says exactly what it is told, byte for byte, whether that is HTTP or not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

Said = bytes | Callable[[], object]
"""What is sent, or done, one after the other; then the connection is closed."""


def answer(
    body: bytes = b"", *, status: str = "200 OK", length: int | None = None, **headers: str
) -> bytes:
    """An answer; `length` is what it says of its body where that is not so."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    lines.append("Connection: close")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def chunked(pieces: Iterable[Said], **headers: str) -> Iterator[Said]:
    """An answer in chunks; a piece that is called stands between two of them."""
    lines = ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    yield "\r\n".join(lines).encode() + b"\r\n\r\n"
    for piece in pieces:
        yield b"%x\r\n%s\r\n" % (len(piece), piece) if isinstance(piece, bytes) else piece
    yield b"0\r\n\r\n"


@contextmanager
def saying(*said: Said | Iterable[Said]) -> Iterator[str]:
    """The URL of a server that takes a request for each of these, and answers so."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve, args=(listener, list(said)), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def _serve(listener: socket.socket, answers: list[Said | Iterable[Said]]) -> None:
    for said in answers:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            _speak(connection, [said] if isinstance(said, bytes) or callable(said) else said)


def _speak(connection: socket.socket, said: Iterable[Said]) -> None:
    try:
        connection.recv(65536)
        for each in said:
            if isinstance(each, bytes):
                connection.sendall(each)
            else:
                each()
    except OSError:
        pass  # the client has had enough
