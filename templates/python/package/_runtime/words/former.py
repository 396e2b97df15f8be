"""Modules of classes that have another name, and stand in another module, now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def former(module: str, names: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of a module that has but old names, each with the module beside
    it that the class is in, and the name of that (``animal.Animal``).
    """

    def __getattr__(name: str) -> Any:
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        from importlib import import_module

        from .deprecation import old_name

        beside, _, new = names[name].partition(".")
        old_name(name, new)
        return getattr(import_module(f"{module.rpartition('.')[0]}.{beside}"), new)

    return __getattr__
