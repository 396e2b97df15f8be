"""The names of the steps of a call that a program may replace."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any

NAMES = (
    *("param_serialize", "response_deserialize", "deserialize", "parameters_to_tuples"),
    *("parameters_to_url_query", "explode_query_object", "files_parameters"),
    *("select_header_accept", "select_header_content_type"),
    *("update_params_for_auth", "_apply_auth_params"),
    *("PRIMITIVE_TYPES", "NATIVE_TYPES_MAPPING"),
)
REPLACEABLE = frozenset(NAMES) | {"call_api", "sanitize_for_serialization"}
originals: dict[str, Any] = {}
"""The steps as they are, once they are imported."""
watched: list[Any] = []
"""What tells, once `RESTClientObject` is imported, whether one is not as it was."""


class Serializer:
    """Marks ``_<operation>_serialize`` of an API as ours, by the operation's name."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


def static(kind: type, name: str) -> Any:
    """What a class has under a name, not asked for its value."""
    for each in kind.__mro__:
        if name in vars(each):
            return vars(each)[name]
    return None


AWAITED = (("httpx", "AsyncClient"), ("aiohttp", "ClientSession"))
"""What sends the requests of OpenAPI Generator's async clients."""


def elsewhere(client: Any) -> Any:
    """The library whose sending a test has replaced, if OpenAPI Generator's client of
    this kind used it.
    """
    urllib3 = sys.modules.get("urllib3")
    if urllib3 is not None and is_patched(urllib3):
        return urllib3
    for name, kind in AWAITED:
        module = sys.modules.get(name)
        if module is None or not hasattr(client, "aclose"):
            continue
        sender: Any = getattr(module, kind, None)
        if sender is not None and not is_own(sender.request, name):
            return module
    return None


def is_patched(urllib3: Any) -> bool:
    """Whether a test has replaced what sends the requests of OpenAPI Generator."""
    if urllib3 is None:
        return False
    pool: Any = getattr(urllib3, "PoolManager", None)
    return pool is not None and not (
        isinstance(pool, type)
        and is_own(getattr(pool, "request", None), "urllib3")
        and is_own(getattr(pool, "urlopen", None), "urllib3")
    )


def is_own(function: Any, library: str) -> bool:
    """Whether a function is of a library, and not what a test has put there."""
    return isinstance(function, FunctionType) and function.__module__.startswith(
        library
    )
