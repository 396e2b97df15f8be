"""From the servers of a document and a configuration to the address of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exceptions import ApiValueError
from .settings import Server

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..configuration import Configuration
    from .operation import Operation

FALLBACK = (Server("http://localhost"),)  # OpenAPI 3.1, 4.8.1: "/" where none is given


def address(
    servers: Sequence[Server], index: int, variables: Mapping[str, str] | None = None
) -> str:
    """The address of one of the servers, its variables filled in."""
    servers = servers or FALLBACK
    if not -len(servers) <= index < len(servers):
        raise ApiValueError(f"There is no server {index}; there are {len(servers)}")
    return filled(servers[index], variables or {})


def filled(server: Server, values: Mapping[str, str]) -> str:
    """The URL of a server, absolute and without a slash at its end."""
    url = server.url
    for variable in server.variables:
        value = values.get(variable.name, variable.default)
        if variable.choices and value not in variable.choices:
            raise ApiValueError(
                f"The server variable {variable.name!r} is {value!r}; "
                f"it can be {', '.join(variable.choices)}"
            )
        url = url.replace("{" + variable.name + "}", value)
    return absolute(url)


def absolute(url: str) -> str:
    """A relative address is below localhost, as in other generated clients."""
    if "://" not in url:
        url = (
            "http:" + url
            if url.startswith("//")
            else f"http://localhost/{url.lstrip('/')}"
        )
    return url.rstrip("/")


def base_url(
    operation: Operation[object], configuration: Configuration, host_index: int | None
) -> str:
    """Where a call goes: the operation's own servers, else the configured host."""
    own = () if configuration.ignore_operation_servers else operation.servers
    if not own:
        if host_index is None:
            return configuration.host
        return configuration.get_host_from_settings(
            host_index, configuration.server_variables
        )
    index = configuration.server_operation_index.get(operation.id, 0)
    variables = configuration.server_operation_variables.get(
        operation.id, configuration.server_variables
    )
    return address(own, index if host_index is None else host_index, variables)
