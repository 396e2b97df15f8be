"""Names of types: to type checkers aliases, to programs what they may call besides.

``Pig`` may name a union, an enum, a list or another model. As a type it is a
`TypeAliasType`, made when it is needed; whatever else a program does with it is done by
`compat`, which is imported at that moment.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import TypeAliasType

__all__ = ["MODEL_ATTRIBUTES", "TypeAliasType", "late", "plain"]
LINK = f"{__name__.rpartition('.')[0]}.link"
ROOM = f"{__name__.rpartition('.types.')[0]}.compat"
MODEL_ATTRIBUTES = ("actual_instance", "additional_properties")


if not TYPE_CHECKING:

    class TypeAliasType:
        """The name of a type; `plain` is the alias that pydantic knows."""

        def __init__(self, name: str, value: str) -> None:
            self.__name__ = name
            self.__value__ = value
            self.__module__ = sys._getframe(1).f_globals["__name__"]

        def __call__(self, *args: Any, **fields: Any) -> Any:
            return import_module(f"{ROOM}.unions").made(self, args, fields)

        def __iter__(self) -> Any:
            return import_module(f"{ROOM}.unions").values(self)

        def __instancecheck__(self, value: Any) -> bool:
            return import_module(f"{ROOM}.unions").is_one(self, value)

        def __getattr__(self, name: str) -> Any:
            if name[0] == "_":  # pydantic and typing ask for what there is not
                raise AttributeError(name)
            return import_module(f"{ROOM}.unions").attribute(self, name)

        def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
            return (import_module(f"{ROOM}.unions").class_of(self),)

        def __or__(self, other: Any) -> Any:
            return ready(self) | other

        def __ror__(self, other: Any) -> Any:
            return other | ready(self)

        def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
            return handler.generate_schema(ready(self))

        def __repr__(self) -> str:
            return self.__name__

        def __reduce__(self) -> str:
            return self.__name__


def plain(found: Any) -> Any:
    """The alias that pydantic knows, of the name of a type; anything else as it is."""
    named: Any = TypeAliasType
    if type(found) is not named:
        return found
    own: dict[str, Any] = found.__dict__
    if "plain" in own:
        return own["plain"]
    from typing_extensions import TypeAliasType as Alias

    made = {"Alias": Alias, "__name__": found.__module__}  # whose module it is
    own["plain"] = eval(f"Alias({found.__name__!r}, {found.__value__!r})", made)
    return own["plain"]


def ready(named: Any) -> Any:
    """The alias, with the names in its text: a program's own model may be the first."""
    alias = plain(named)
    import_module(LINK).link_alias(alias)
    return alias


def late(owner: Any, name: str) -> Any:
    """An attribute that a model, an enum or its member has for programs that were
    written for OpenAPI Generator's clients; AttributeError for any other.
    """
    if name[:1] == "_":
        raise AttributeError(name)
    return import_module(f"{ROOM}.attributes").attribute(owner, name)
