"""Where the references of a document may lead.

In: the document that the user named, and what they allow besides. Out: `Refused`, with the option that would allow it.
A document is somebody else's text: it must not make us read files that the user did not mean, nor ask hosts of its
choice. So references to files stay in the folder of the document, symbolic links resolved, and nothing is fetched from
hosts other than the one that the document itself came from.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from re import compile as compile_pattern
from typing import Final, TypeAlias
from urllib.parse import urljoin, urlsplit

from generator.diagnostics import Source
from generator.values import dataclass

Host: TypeAlias = tuple[str, int | None]
"""A name in lower case and a port; no port: the usual one of http or https."""

USUAL_PORTS: Final = {"http": 80, "https": 443}
HOST: Final = compile_pattern(
    r"(?P<name>[^\s/\\@:?#\[\]*]+|\[[0-9A-Fa-f:.]+\])(:(?P<port>[0-9]{1,5}))?"
)
ESCAPE: Final = compile_pattern("%([0-9A-Fa-f]{2})")
UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


class Refused(Exception):
    """A reference leads where it may not; `code` and `details` are for the report."""

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


@dataclass(frozen=True, slots=True)
class Access:
    """What the user allows besides the document's own folder or host: folders, and hosts as `HOST` or `HOST:PORT`."""

    roots: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


class Gate:
    """Decides for the references of one run."""

    def __init__(self, root: Source, access: Access) -> None:
        self.hosts = {host for text in access.hosts if (host := parse_host(text)) is not None}
        self.folders = [os.path.realpath(folder) for folder in access.roots]
        if urlsplit(root.origin).scheme in USUAL_PORTS:
            self.hosts |= {host for url in (root.name, root.origin) if (host := host_of(url))}
        else:
            self.folders.append(os.path.realpath(os.path.dirname(root.name)))

    def check_file(self, path: str) -> None:
        real = os.path.realpath(path)
        if not any(is_inside(real, folder) for folder in self.folders):
            folder = os.path.dirname(real)
            shown = folder if os.path.isabs(path) else os.path.relpath(folder)
            advice = f"--allow-root {shown} allows it, or `allow-root` in the settings"
            if not os.path.exists(real):
                advice = "there is no such file: say where it is, relative to this one"
            raise Refused("D208", path=path, advice=advice)

    def check_url(self, url: str) -> None:
        if host_of(url) is None:
            advice = "write it like https://example.com/file.yaml"
            raise Refused("D207", problem="the URL has no plain host", advice=advice)
        if not self.allows(url):
            raise Refused("D209", host=spell(url))

    def allows(self, url: str) -> bool:
        """Whether a URL may be fetched, also where a redirect leads to it."""
        host = host_of(url)
        if host is None:
            return False
        return host in self.hosts or (is_usual(url, host) and (host[0], None) in self.hosts)


def is_inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))


def parse_host(text: str) -> Host | None:
    """What the user wrote for a host; nothing where it is none."""
    found = HOST.fullmatch(text)
    if found is None:
        return None
    return found["name"].strip("[]").lower(), int(found["port"]) if found["port"] else None


def host_of(url: str) -> Host | None:
    """The host of a URL with its port; nothing where it has none that is plain, as with a user's name."""
    try:
        parts = urlsplit(url)
        name, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not name or parts.scheme not in USUAL_PORTS or HOST.fullmatch(parts.netloc) is None:
        return None
    return name.lower(), port or USUAL_PORTS[parts.scheme]


def is_usual(url: str, host: Host) -> bool:
    """Whether the port is the one that need not be written."""
    return host[1] == USUAL_PORTS[urlsplit(url).scheme]


def spell(url: str) -> str:
    """The host of a URL as people write it."""
    host = host_of(url)
    if host is None:
        return ""
    name = f"[{host[0]}]" if ":" in host[0] else host[0]
    return name if is_usual(url, host) else f"{name}:{host[1]}"


def normal(url: str) -> str:
    """The URL as all its spellings have it (RFC 3986 §6.2.2, §6.2.3), without its fragment."""
    if host_of(url) is None:
        return url
    parts = urlsplit(urljoin(url, urlsplit(url).path or "/"))
    path = ESCAPE.sub(lambda found: plain_escape(found[1]), parts.path)
    return parts._replace(netloc=spell(url), path=path, query=urlsplit(url).query).geturl()


def plain_escape(digits: str) -> str:
    character = chr(int(digits, 16))
    return character if character in UNRESERVED else f"%{digits.upper()}"


def unfit(hosts: Iterable[str]) -> list[str]:
    """What cannot be meant as a host."""
    return [text for text in hosts if parse_host(text) is None]
