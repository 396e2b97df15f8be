"""From the servers of a document and a configuration to the address of one call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ... import _settings
from ...exceptions import ApiValueError
from ..words.settings import Server

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


VARIABLE = re.compile(r"\{([^{}]+)\}")
UNNAMED = (Server(""),)  # the document names none, and nobody knows where it was


def address(
    servers: Sequence[Server], index: int, variables: Mapping[str, object] | None = None
) -> str:
    """The address of one of the servers, its variables filled in, without a slash at
    its end. It is no whole one where the document does not say it all.
    """
    servers = servers or UNNAMED
    if not -len(servers) <= index < len(servers):
        raise ApiValueError(f"There is no server {index}; there are {len(servers)}")
    return filled(servers[index], variables or {})


def described(servers: Sequence[Server]) -> list[dict[str, Any]]:
    """Servers as OpenAPI Generator's clients tell them."""
    return [
        {
            "url": server.url,
            "description": server.description,
            "variables": {
                variable.name: {
                    "description": variable.description,
                    "default_value": variable.default or "",
                    "enum_values": list(variable.choices),
                }
                for variable in server.variables
            },
        }
        for server in servers
    ]


def filled(server: Server, values: Mapping[str, object]) -> str:
    """The URL of a server; a variable without a value stays as it stands there."""
    texts = {each.name: each.default for each in server.variables}
    for variable in server.variables:
        if variable.name not in values:
            continue
        value = texts[variable.name] = spelled(values[variable.name])
        if variable.choices and value not in variable.choices:
            raise ApiValueError(
                f"The server variable {variable.name!r} is {value!r}; "
                f"it can be {', '.join(variable.choices)}"
            )

    def text(found: re.Match[str]) -> str:
        value = texts.get(found[1])
        return found[0] if value is None else value

    url = VARIABLE.sub(text, server.url).rstrip("/")
    return f"http:{url}" if url.startswith("//") else url


def spelled(value: object) -> str:
    """A value as it stands in a URL: ``8443``, ``true``."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def whole(found: str) -> str:
    """The address, if it is all there; an `ApiValueError` that says what to give."""
    is_open = "{" in found and VARIABLE.search(found) is not None
    if "://" in found and not is_open:
        return found
    from .mocking import ACTIVE

    if ACTIVE:  # a mock answers wherever it is
        path = VARIABLE.sub("1", found).lstrip("/")
        return path if "://" in path else f"http://localhost/{path}".rstrip("/")
    if is_open:
        given = ", ".join(f"{name!r}: …" for name in VARIABLE.findall(found))
        raise ApiValueError(
            f"The server {found} has variables without a value: give "
            f"server_variables={{{given}}} or host=… to the Configuration"
        )
    environment = f"{_settings.PACKAGE}_BASE_URL".upper()
    example = f"https://api.example.com/{found.lstrip('/')}".rstrip("/")
    what = f"only has {found}" if found else "does not name a server"
    raise ApiValueError(
        f"The host is not known: the document of this API {what}. Give host=… to the "
        f'Configuration, such as Configuration(host="{example}"), or set {environment}'
    )
