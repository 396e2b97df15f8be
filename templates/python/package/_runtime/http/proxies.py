"""Which proxy a request goes through: the configuration's or the environment's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx2

    from ...configuration import Configuration


class Proxies:
    """The proxies of a client, and the hosts that are called without one."""

    def __init__(self, configuration: Configuration) -> None:
        from urllib.request import getproxies

        given, hosts = configuration.proxy, configuration.no_proxy
        named = {"all": given} if given else getproxies()
        self.by_scheme = {
            scheme: address if "://" in address else f"http://{address}"
            for scheme, address in named.items()
            if scheme in ("all", "http", "https") and address
        }
        if hosts is None:
            hosts = named.get("no", "")
        each = hosts.split(",") if isinstance(hosts, str) else hosts
        self.spared = [host.strip().lower() for host in each if host.strip()]

    def proxy(self, url: httpx2.URL) -> str | None:
        """The address of the proxy for a URL, if it needs one."""
        if not self.by_scheme:
            return None
        found = self.by_scheme.get(url.scheme) or self.by_scheme.get("all")
        if found is None or (self.spared and is_spared(url, self.spared)):
            return None
        return found


def is_spared(url: httpx2.URL, hosts: Sequence[str]) -> bool:
    """Whether a host, one above it (``example.com``, ``.example.com``,
    ``*.example.com``), host and port, its network (``10.0.0.0/8``) or ``*`` is among
    the hosts that are called without a proxy.
    """
    host = url.host.lower()
    port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
    for each in hosts:
        name = each.removeprefix("*").removeprefix(".")
        known = (host, f"{host}:{port}", f"[{host}]", f"[{host}]:{port}")
        if each == "*" or name in known:
            return True
        if any(spelled.endswith(f".{name}") for spelled in known[:2]):
            return True
        if "/" in each and is_within(host, each):
            return True
    return False


def is_within(host: str, network: str) -> bool:
    """Whether an IP address is of a network."""
    from ipaddress import ip_address, ip_network

    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False
