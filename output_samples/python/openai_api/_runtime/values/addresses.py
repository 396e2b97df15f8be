"""Addresses, as far as they may be printed; paths that stay what they are on their way."""

from __future__ import annotations


def shown(address: str) -> str:
    """An address as it may be printed: without query, fragment, user and password."""
    address = address.partition("#")[0].partition("?")[0]
    scheme, found, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    if ":" in host and "@" not in host and "@" in path:  # a password may hold a slash
        host, _, path = path.rpartition("@")[2].partition("/")
    return f"{scheme}{found}{host.rpartition('@')[2]}{slash}{path}"


def no_escape(path: str) -> str:
    """A path whose segments "." and ".." do not leave it when a URL is normalised."""
    if "." not in path:
        return path
    return "/".join(
        each.replace(".", "%2E") if each in (".", "..") else each
        for each in path.split("/")
    )
