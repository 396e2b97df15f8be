"""Methods that programs know by another name than they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..words.deprecation import old_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    M = TypeVar("M", bound=Callable[..., Any])


def renamed(method: M, name: str) -> M:
    """The method under its old name, which warns of that when it is called."""
    function: Any = method

    def old(self: Any, /, *args: Any, **options: Any) -> Any:
        old_name(name, function.__qualname__)
        return function(self, *args, **options)

    vars(old)["__wrapped__"] = method  # inspect.signature() reads it
    old.__name__ = old.__qualname__ = name
    old.__module__ = function.__module__
    old.__doc__ = function.__doc__
    found: Any = old
    return found  # type: ignore[no-any-return]


def elsewhere(package: str, place: str, name: str) -> Any:
    """A method that is one of a class of another module of the package now
    (``pets_api:PetsApi.list_pets``), which is imported when somebody calls it.
    """
    module, _, new = place.partition(":")
    owner, _, method = new.partition(".")

    def old(self: Any, /, *args: Any, **options: Any) -> Any:
        from importlib import import_module

        old_name(name, new)
        found: Any = getattr(import_module(f"{package}.{module}"), owner)
        return getattr(found, method)(self, *args, **options)

    old.__name__ = old.__qualname__ = name
    return old
