"""Names of a package that are imported when they are asked for (PEP 562)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

ROOT = {
    "ApiClient": "api_client",
    "ApiResponse": "api_response",
    "AsyncApiClient": "async_api_client",
    "Configuration": "configuration",
    "OpenApiException": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiAttributeError": "exceptions",
    "ApiException": "exceptions",
    "UnknownObject": "_runtime.models.unknown",
    "unlisted": "_runtime.values.unlisted",
}
"""What the root of the package exports of the runtime."""

PARTS = (
    "api",
    "configuration",
    "exceptions",
    "inputs",
    "models",
    "rest",
    "streams",
    "testing",
)
"""Modules that the root of the package leads to; each is imported when asked for."""


def exports(
    package: str,
    modules: Mapping[str, str],
    parts: tuple[str, ...] = (),
    shown: Iterable[str] | None = None,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package; `modules` says which module holds a name.

    ``parts`` are modules of the package, ``shown`` the names that `dir` leads to: all,
    if nothing is said.
    """

    def __getattr__(name: str) -> Any:
        module = modules.get(name)
        if module is None and name not in parts and name not in modules.values():
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        if module is None:
            return import_module(f"{package}.{name}")
        found = getattr(import_module(f"{package}.{module}"), name)
        setattr(sys.modules[package], name, found)
        return found

    def __dir__() -> list[str]:
        if shown is None:
            return sorted({*vars(sys.modules[package]), *modules})
        special = (name for name in vars(sys.modules[package]) if name[:2] == "__")
        return sorted({*special, *shown, *parts})

    return __getattr__, __dir__
