"""Addresses, as far as they may be printed."""

from __future__ import annotations


def shown(address: str) -> str:
    """An address as it may be printed: without query, fragment, user and password."""
    address = address.partition("#")[0].partition("?")[0]
    scheme, found, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    if ":" in host and "@" not in host and "@" in path:  # a password may hold a slash
        host, _, path = path.rpartition("@")[2].partition("/")
    return f"{scheme}{found}{host.rpartition('@')[2]}{slash}{path}"
