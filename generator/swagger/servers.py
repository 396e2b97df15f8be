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
from generator.swagger.moving import Moved, Moving, below, text

SPOKEN: Final = {"https": "https", "http": "http", "wss": "https", "ws": "http"}
"""Schemes, and how a client of requests and answers speaks to such a server."""

SCHEME: Final = compile_pattern(r"^([A-Za-z][A-Za-z0-9+.-]*)://")
LOCAL: Final = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})


TEMPLATE: Final = "x-ms-parameterized-host"


def servers(moving: Moving, root: Node, holder: Node, pointer: str) -> Node | None:
    """The servers that the root, or an operation with its own `schemes`, has; None where nothing says any."""
    template = root.get(TEMPLATE)
    host = (template.text("hostTemplate") if template is not None else None) or root.text("host")
    origin = root.get("host") or root.get("basePath") or template
    if origin is None or (holder is not root and not host):
        return None
    path = (root.text("basePath") or "").strip("/")
    path = f"/{path}" if path else ""
    spoken = prefixes(root, holder, host) if host else []
    urls = [f"{prefix}{bare(host or '')}{path}" for prefix in spoken] or [path or "/"]
    said = variables(moving, template)
    made = [server(url, said, origin, below(pointer, at)) for at, url in enumerate(urls)]
    return Moved([*made], origin, pointer)


def variables(moving: Moving, template: Node | None) -> dict[str, Node]:
    """What fills the holes of a host (`x-ms-parameterized-host`), by name."""
    listed = template.get("parameters") if template is not None else None
    opened = [moving.opened(each) for each in (listed.items if listed is not None else ())]
    return {
        str(members["name"].value): Moved(
            {key: members[key] for key in ("default", "enum", "description") if key in members},
            node,
            node.pointer,
        )
        for node, members in opened
        if "name" in members
    }


def prefixes(root: Node, holder: Node, host: str) -> list[str]:
    """What stands before the host: schemes, unless its template says that its variables have them."""
    template = root.get(TEMPLATE)
    prefix = template.get("useSchemePrefix") if template is not None else None
    if prefix is not None and prefix.value is False:
        return [""]
    return [f"{scheme}//" for scheme in schemes(root, holder, host)]


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


def server(url: str, variables: dict[str, Node], origin: Node, pointer: str) -> Node:
    members = {"url": text(url, origin)}
    if variables:
        members["variables"] = Moved(variables, origin, below(pointer, "variables"))
    return Moved(members, origin, pointer)
