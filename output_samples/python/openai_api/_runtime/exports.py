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
    "parsed": "_runtime.answer.parsed",
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


OLD = f"{__name__.rpartition('.')[0]}.compat.old_names"


def exports(
    package: str,
    modules: Mapping[str, str],
    parts: tuple[str, ...] = (),
    shown: Iterable[str] | None = None,
    old: bool = False,
    former: Mapping[str, str] | None = None,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package; `modules` says which module holds a name.

    ``parts`` are modules of the package, ``shown`` the names that `dir` leads to: all,
    if nothing is said; there are `old` names besides, or not. ``former`` are names that
    classes had before, each with the module that warns of it.
    """

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        module = modules.get(name)
        if module is None and name not in parts and name not in modules.values():
            module = former.get(name) if former else None
            if module is None:
                return missing(package, name, old)
            return getattr(import_module(f"{package}.{module}"), name)

        if module is None:
            return import_module(f"{package}.{name}")
        found = getattr(import_module(f"{package}.{module}"), name)
        setattr(sys.modules[package], name, found)
        return found

    def __dir__() -> list[str]:
        if is_help():
            return [] if shown is None else beginning(modules)
        if shown is None:
            return sorted({*vars(sys.modules[package]), *modules})
        special = (name for name in vars(sys.modules[package]) if name[:2] == "__")
        return sorted({*special, *shown, *parts})

    return __getattr__, __dir__


def beginning(modules: Mapping[str, str]) -> list[str]:
    """The client object's class, under the first of its names."""
    return [name for name, module in modules.items() if module == "client"][:1]


def is_help() -> bool:
    """Whether `help` asks for names: it would import each, and tell of it at length."""
    if "pydoc" not in sys.modules:
        return False
    from inspect import currentframe

    frame = currentframe()
    for _ in range(6):  # it asks by way of another module
        if frame is None or frame.f_globals.get("__name__") == "pydoc":
            break
        frame = frame.f_back
    return frame is not None and frame.f_globals.get("__name__") == "pydoc"


def missing(package: str, name: str, old: bool) -> Any:
    """What an old name stands for; AttributeError if it is none."""
    if not old or name[:1] in ("", "_"):
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    from importlib import import_module

    return import_module(OLD).attribute(package, name)


def old_modules(package: str) -> None:
    """Let modules be found that are called like old names, after all other finders."""
    sys.meta_path.append(OldModules(f"{package}."))


class OldModules:
    """Finds the modules of old names in one package."""

    def __init__(self, inside: str) -> None:
        self.inside = inside

    def find_spec(self, name: str, path: object = None, target: object = None) -> Any:
        """How a module is loaded that has no file; None if it has no old name."""
        if not name.startswith(self.inside):
            return None
        from importlib import import_module

        return import_module(OLD).spec(name)
