"""Where a call goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..config.servers import address, whole

if TYPE_CHECKING:

    from ...configuration import Configuration
    from ..words.operation import Operation


def base_url(
    operation: Operation[object], configuration: Configuration, host_index: int | None
) -> str:
    """Where a call goes: the operation's own servers, else the configured host.

    A server of the operation that is a path alone is at the configured host. Where the
    operation has none, 0 is the host that was set, as for OpenAPI Generator.
    """
    own = () if configuration.ignore_operation_servers else operation.servers
    if not own:
        is_set = vars(configuration).get("_host") is not None
        if host_index is None or (host_index == 0 and is_set):
            return whole(configuration.host)
        return whole(
            configuration.get_host_from_settings(
                host_index, configuration.server_variables
            )
        )
    index = configuration.server_operation_index.get(operation.id, 0)
    variables = configuration.server_operation_variables.get(
        operation.id, configuration.server_variables
    )
    found = address(own, index if host_index is None else host_index, variables)
    if "://" not in found:
        from urllib.parse import urljoin

        found = urljoin(f"{configuration.host}/", found or "/").rstrip("/")
    return whole(found)
