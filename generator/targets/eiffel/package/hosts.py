"""Where requests go: the server as the client has it, which may be a path alone.

In: servers of the model. Out: text. A path is below the host that a caller gives.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.reached import Server


def server_url(servers: Iterable[Server]) -> str:
    """The first server, its variables at their defaults, without a slash at the end; empty where there is none."""
    server = next(iter(servers), None)
    if server is None:
        return ""
    url = server.url
    for variable in server.variables:
        if variable.default is not None:
            url = url.replace("{" + variable.name + "}", variable.default)
    if url.startswith("//"):
        url = f"http:{url}"
    if "://" not in url:
        url = f"/{url.lstrip('/')}"
    return url.rstrip("/")


def is_whole(url: str) -> bool:
    """Whether requests can go there."""
    return "://" in url and "{" not in url
