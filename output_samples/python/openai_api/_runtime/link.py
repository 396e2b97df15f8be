"""Gives the module of a model or a named type the names that its annotations use.

Modules of ``models/`` import each other for type checkers only, so cycles never matter;
a name becomes real when pydantic first needs it.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

IDENTIFIER = re.compile(r"[^\W\d]\w*")
PACKAGE = __name__.rpartition("._runtime.")[0]
_none_such: set[str] = set()


def model(name: str) -> Any:
    """The model or named type of that name, ready to be used; None if there is none."""
    found = _named(name)
    if isinstance(found, TypeAliasType):
        link_alias(found)
    return found


def link_class(cls: type) -> None:
    """Resolve the names in the annotations of a model and of the models it extends."""
    for part in cls.__mro__:
        if part.__module__.startswith(f"{PACKAGE}.models."):
            texts = part.__annotations__.values()
            _link(part.__module__, texts)
            if part is not cls:  # pydantic resolves inherited fields here, too
                _link(cls.__module__, texts)


def link_alias(alias: TypeAliasType) -> None:
    """Resolve the names in the text of a named type."""
    _link(str(alias.__module__), (alias.__value__,))


def _link(module: str, texts: Iterable[object]) -> None:
    names = vars(sys.modules[module])
    for text in texts:
        for name in IDENTIFIER.findall(text) if isinstance(text, str) else ():
            if name not in names and (found := _named(name)) is not None:
                names[name] = found  # before its own names: types refer to each other
                if isinstance(found, TypeAliasType):
                    link_alias(found)


def _named(name: str) -> Any:
    if name in _none_such:
        return None
    found = getattr(import_module(f"{PACKAGE}.models"), name, None)
    if isinstance(found, (type, TypeAliasType)):
        return found
    _none_such.add(name)  # not a name of ours, or the module of one ("list.py")
    return None
