"""Gives the module of a model or a named type the names that its annotations use.

Modules of ``models/`` import each other for type checkers only, so cycles never matter;
a name becomes real when pydantic first needs it.
"""

from __future__ import annotations

import builtins
import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from typing import Any

IDENTIFIER = re.compile(r"[^\W\d]\w*")
PACKAGE = __name__.rpartition("._runtime.")[0]


def model(name: str) -> Any:
    """The model or named type of that name, ready to be used; else AttributeError."""
    found = getattr(import_module(f"{PACKAGE}.models"), name)
    if isinstance(found, TypeAliasType):
        link_alias(found)
    return found


def link_class(cls: type) -> None:
    """Resolve the names in the annotations of a model and of the models it extends."""
    for part in cls.__mro__:
        if part.__module__.startswith(f"{PACKAGE}.models."):
            _link(part.__module__, part.__annotations__.values())


def link_alias(alias: TypeAliasType) -> None:
    """Resolve the names in the text of a named type."""
    if isinstance(alias.__value__, str):
        _link(str(alias.__module__), (alias.__value__,))


def _link(module: str, texts: Any) -> None:
    names = vars(sys.modules[module])
    for text in texts:
        for name in IDENTIFIER.findall(text) if isinstance(text, str) else ():
            if name not in names and not hasattr(builtins, name):
                _bind(names, name)


def _bind(names: dict[str, Any], name: str) -> None:
    found = getattr(import_module(f"{PACKAGE}.models"), name, None)
    if found is not None:
        names[name] = found  # before its own names: types may refer to each other
        if isinstance(found, TypeAliasType):
            link_alias(found)
