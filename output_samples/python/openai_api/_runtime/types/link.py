"""Gives the module of a model or a named type the names that its annotations use.

Modules of ``models/`` import each other for type checkers only, so cycles never matter;
a name becomes real when pydantic first needs it.
"""

from __future__ import annotations

import re
import sys
from ast import literal_eval
from importlib import import_module
from inspect import get_annotations
from typing import TYPE_CHECKING, ForwardRef

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

IDENTIFIER = re.compile(r"[^\W\d]\w*")
ALIAS = re.compile(r"""\balias=("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")
DEPRECATED = re.compile(r"""\bdeprecated=["']""")
PACKAGE = __name__.rpartition("._runtime.")[0]
MODELS = f"{PACKAGE}.models"
_later: dict[str, type] = {}
_none_such: set[str] = set()
_wire_names: dict[type, dict[str, str]] = {}


def model(name: str) -> Any:
    """The model or named type of that name, ready to be used; None if there is none."""
    found = _named(name)
    if isinstance(found, TypeAliasType):
        link_alias(found)
    return found


def wire_names(cls: type) -> dict[str, str]:
    """The keys in JSON of a model's fields, where they are not the attributes' names.

    Read from the annotations: pydantic itself knows them only when the class is built.
    """
    found = _wire_names.get(cls)
    if found is None:
        texts = [item for part in cls.__mro__ for item in written(part).items()]
        matches = [(name, ALIAS.search(text)) for name, text in reversed(texts)]
        found = {name: literal_eval(alias[1]) for name, alias in matches if alias}
        _wire_names[cls] = found
    return found


def deprecated_names(cls: type) -> set[str]:
    """The attributes that the document calls deprecated; read like `wire_names`."""
    texts = [item for part in cls.__mro__ for item in written(part).items()]
    return {name for name, text in texts if DEPRECATED.search(text)}


def written(cls: type) -> dict[str, str]:
    """The annotations of one class as they are written."""
    given: dict[str, object] = get_annotations(cls)
    return {name: text for name, text in given.items() if isinstance(text, str)}


def link_class(cls: type) -> None:
    """Resolve the names in the annotations of a model and of the models it extends.

    pydantic would look for the names of inherited ones in the module of the heir.
    """
    left: dict[str, Any] = dict(cls.__pydantic_fields__)  # type: ignore[attr-defined]
    for part in cls.__mro__:
        if part.__module__.startswith(MODELS):
            texts = written(part)
            _link(part.__module__, texts.values())
            for name, text in texts.items():
                field = left.pop(name, None)
                if field is not None and not field._complete and part is not cls:
                    place = ForwardRef(text, module=part.__module__)
                    field._original_annotation = place


def link_alias(alias: TypeAliasType) -> None:
    """Resolve the names in the text of a named type."""
    _link(str(alias.__module__), (alias.__value__,))


def linked(cls: Any, later: dict[str, None]) -> Iterator[Any]:
    """The models that stand in the fields of one; the names of those set apart that are
    not built yet go to `later`.
    """
    link_class(cls)
    waiting = [
        (part.__module__, text)
        for part in cls.__mro__
        if part.__module__.startswith(MODELS)
        for text in written(part).values()
    ]
    if cls._subtypes:
        waiting.append((cls.__module__, " ".join(cls._subtypes[1].values())))
    seen = set[str]()
    while waiting:
        module, text = waiting.pop(0)
        for name in IDENTIFIER.findall(text):
            found = vars(sys.modules[module]).get(name) or _part(name)
            if isinstance(found, TypeAliasType) and name not in seen:
                seen.add(name)
                waiting.append((str(found.__module__), str(found.__value__)))
            elif is_apart(getattr(found, "__name__", "")):
                if not getattr(found, "__pydantic_complete__", False):
                    later[found.__name__] = None
            elif isinstance(found, type) and hasattr(found, "__pydantic_fields__"):
                yield found


def is_apart(name: str) -> bool:
    """Whether a model is built by itself, when a value of it comes."""
    return name in _told("_APART")


def ring(cls: type) -> int:
    """The number of the ring of models by which one leads back to itself; 0 for none."""
    found: int = _told("_RINGS").get(cls.__name__, 0)
    return found


def _told(name: str) -> Any:
    """What the package of models says of its models."""
    return getattr(import_module(MODELS), name, {})


def _link(module: str, texts: Iterable[object]) -> None:
    waiting = [(module, text) for text in texts]
    while waiting:
        module, text = waiting.pop()
        names = vars(sys.modules[module])
        for name in IDENTIFIER.findall(text) if isinstance(text, str) else ():
            if name not in names and (found := _part(name)) is not None:
                names[name] = found  # before its own names: types refer to each other
                if isinstance(found, TypeAliasType):
                    waiting.append((str(found.__module__), found.__value__))


def _part(name: str) -> Any:
    """The model or named type of that name; what stands for one that is set apart."""
    own = name if is_apart(name) else name.removesuffix("_")
    if not is_apart(own) or own in vars(import_module(MODELS)):
        return _named(name)
    if own not in _later:
        from .shared import later

        _later[own] = later(own)
    return _later[own]


def _named(name: str) -> Any:
    if name in _none_such:
        return None
    models = import_module(MODELS)
    found = getattr(models, name, None) or getattr(models, name.removesuffix("_"), None)
    if isinstance(found, (type, TypeAliasType)):
        return found
    _none_such.add(name)  # not a name of ours, or the module of one ("list.py")
    return None
