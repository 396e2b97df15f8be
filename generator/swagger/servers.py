"""Where the API is: `host`, `basePath` and `schemes` (Swagger 2.0, "Swagger Object", "Operation Object").

In: the root. Out: `servers`. Without a host, it is the host that served the document; without schemes, the one by which
it was served, and https for a file.
"""

from __future__ import annotations

from re import compile as compile_pattern
from typing import Final
from urllib.parse import urlsplit

from generator.document import Node
from generator.document.load import is_url
from generator.swagger.moving import Moved, below, text

SPOKEN: Final = {"https": "https", "http": "http", "wss": "https", "ws": "http"}
"""Schemes, and how a client of requests and answers speaks to such a server."""

SCHEME: Final = compile_pattern(r"^([A-Za-z][A-Za-z0-9+.-]*)://")
LOCAL: Final = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})


def servers(root: Node, holder: Node, pointer: str) -> Node | None:
    """The servers that the root, or an operation with its own `schemes`, has; None where nothing says any."""
    host, origin = root.text("host"), root.get("host") or root.get("basePath")
    if origin is None or (holder is not root and not host):
        return None
    path = (root.text("basePath") or "").strip("/")
    path = f"/{path}" if path else ""
    spoken = schemes(root, holder, host) if host else []
    urls = [f"{scheme}//{bare(host or '')}{path}" for scheme in spoken] or [path or "/"]
    made = [server(url, origin, below(pointer, at)) for at, url in enumerate(urls)]
    return Moved([*made], origin, pointer)


def bare(host: str) -> str:
    """The host, without a scheme and a slash that do not belong there."""
    return SCHEME.sub("", host.strip()).rstrip("/")


def schemes(root: Node, holder: Node, host: str) -> list[str]:
    """The schemes with their colons, in the document's order; plain HTTP for web sockets only where there is no other."""
    node = holder.get("schemes")
    named = [str(each.value).lower() for each in node.items] if node is not None else []
    spoken = [each for each in named if each in ("http", "https")]
    spoken = spoken or [SPOKEN[each] for each in named if each in SPOKEN]
    within = SCHEME.match(host.strip())
    if not spoken and within and within[1].lower() in SPOKEN:
        spoken = [SPOKEN[within[1].lower()]]
    if spoken:
        return [f"{each}:" for each in dict.fromkeys(spoken)]
    if is_url(root.source.origin):
        return [f"{urlsplit(root.source.origin).scheme}:"]
    return ["http:" if urlsplit(f"//{bare(host)}").hostname in LOCAL else "https:"]


def server(url: str, origin: Node, pointer: str) -> Node:
    return Moved({"url": text(url, origin)}, origin, pointer)
