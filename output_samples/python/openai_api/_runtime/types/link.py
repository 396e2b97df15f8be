"""Gives the module of a model or a named type the names that its annotations use.

Modules of ``models/`` import each other for type checkers only, so cycles never matter;
a name becomes real when pydantic first needs it.
"""

from __future__ import annotations

import builtins
import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, ForwardRef, Union, get_args, get_origin

from typing_extensions import TypeAliasType

from ..values.annotations import written
from .named import plain
from .standins import LATER, MODELS, SHARED, later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

IDENTIFIER = re.compile(r"[^\W\d]\w*")
_later: dict[str, type] = {}
MISSING = object()
DEEPEST = 50
"""Unions in each other that stay as they are."""

_ends: dict[str, Any] = {}
_said: dict[str, Any] = {}
_none_such: set[str] = set()
_linked: set[type] = set()


def model(name: str) -> Any:
    """The model or named type of that name, ready to be used; None if there is none."""
    found = _named(name)
    if isinstance(found, TypeAliasType):
        link_alias(found)
    return found


def variant(name: str) -> Any:
    """The same; of one of which programs make few, what stands for it."""
    return _part(name) if name in _told("_WHEN_SENT") else model(name)


def link_class(cls: type) -> None:
    """Resolve the names in the annotations of a model and of the models it extends.

    pydantic would look for the names of inherited ones in the module of the heir.
    """
    if cls in _linked:
        return
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
    _linked.add(cls)


def link_alias(alias: TypeAliasType) -> None:
    """Resolve the names in the text of a named type."""
    _link(str(alias.__module__), (alias.__value__,))


def linked(cls: Any, later: dict[str, None]) -> Iterator[Any]:
    """The models that stand in the fields of one; the names of those set apart that are
    not built yet go to `later`, but for those of which programs make few.
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
    seen: set[str] = set()
    while waiting:
        module, text = waiting.pop(0)
        for name in IDENTIFIER.findall(text):
            found = plain(vars(sys.modules[module]).get(name)) or _part(name)
            if get_origin(found) is Union:
                found = _named(name)  # which stands there with all that is in it
            if isinstance(found, TypeAliasType) and name not in seen:
                seen.add(name)
                waiting.append((str(found.__module__), str(found.__value__)))
            elif is_apart(own := getattr(found, "__name__", "")):
                is_built = getattr(found, "__pydantic_complete__", False)
                if not is_built and own not in _told("_WHEN_SENT"):
                    later[own] = None
            elif isinstance(found, type) and hasattr(found, "__pydantic_fields__"):
                yield found


def built(schema: Any) -> Any:
    """The model that a schema stands for, built; None where it stands for none."""
    metadata: dict[str, Any] = schema.get("metadata") or {}
    cls = metadata.get(SHARED)
    if cls is None and LATER in metadata:
        cls = model(metadata[LATER])
    if cls is not None and not cls.__pydantic_complete__:
        cls.model_rebuild()
    return cls


def is_apart(name: str) -> bool:
    """Whether a model is built by itself, when a value of it comes."""
    return name in _told("_APART") or name in _told("_WHEN_SENT")


def ring(cls: type) -> int:
    """The number of the ring of models by which one leads back to itself; 0 for none."""
    found: int = _told("_RINGS").get(cls.__name__, 0)
    return found


def _told(name: str) -> Any:
    """What the package of models says of its models; each name is asked for often."""
    if name not in _said:
        _said[name] = getattr(import_module(MODELS), name, {})
    return _said[name]


def _link(module: str, texts: Iterable[object]) -> None:
    waiting = [(module, text) for text in texts]
    while waiting:
        module, text = waiting.pop()
        names = vars(sys.modules[module])
        for name in IDENTIFIER.findall(text) if isinstance(text, str) else ():
            found = None if name in names else flat(_last(_part(name)))
            if found is not None:
                names[name] = found  # before its own names: types refer to each other
                waiting += [
                    (str(each.__module__), each.__value__)
                    for each in (get_args(found) or (found,))
                    if isinstance(each, TypeAliasType)
                ]


def _part(name: str) -> Any:
    """The model or named type of that name; what stands for one that is set apart."""
    if name in _none_such:
        return None
    own = name if is_apart(name) else name.removesuffix("_")
    if not is_apart(own) or own in vars(import_module(MODELS)):
        return _named(name)
    if own not in _later:
        _later[own] = later(own, model)
    return _later[own]


def _last(found: Any) -> Any:
    """A named type that is no more than the name of another one as that, and so on: for
    pydantic each link of a long chain would be all that are behind it.
    """
    passed: dict[str, None] = {}
    while isinstance(found, TypeAliasType) and found.__name__ not in passed:
        if found.__name__ in _ends:
            found = _ends[found.__name__]
            break
        other = _other(found)
        if other is None:
            break
        passed[found.__name__] = None
        found = other
    _ends.update(dict.fromkeys(passed, found))
    return found


def _other(alias: TypeAliasType) -> TypeAliasType | None:
    """The named type of which one is no more than another name."""
    text = alias.__value__
    if not isinstance(text, str) or not IDENTIFIER.fullmatch(text):
        return None
    known = vars(sys.modules[str(alias.__module__)])
    found = plain(known.get(text)) or _part(text)
    return found if isinstance(found, TypeAliasType) else None


def flat(found: Any) -> Any:
    """A named union; where unions stand in each other more than `DEEPEST` deep, all that
    are in them as one: pydantic has room for each level on the stack of a caller.
    """
    leaves: list[Any] = []
    seen: set[str] = set()
    waiting, deep = [(found, 0)], 0
    while waiting:
        each, depth = waiting.pop()
        inner = alternatives(each)
        if not inner:
            leaves.append(each)
        elif each.__name__ not in seen:
            seen.add(each.__name__)
            deep = max(deep, depth)
            waiting += [(one, depth + 1) for one in reversed(inner)]
    if deep <= DEEPEST:
        return found
    return Union[tuple(leaves)]  # noqa: UP007 - of any number


def alternatives(alias: Any) -> list[Any]:
    """What a named union is a union of; nothing where it is none of names alone."""
    text = alias.__value__ if isinstance(alias, TypeAliasType) else None
    names = text.split(" | ") if isinstance(text, str) else []
    if len(names) < 2 or not all(map(IDENTIFIER.fullmatch, names)):
        return []
    known = vars(sys.modules[str(alias.__module__)])
    found = [None if each == "None" else _known(each, known) for each in names]
    return [] if MISSING in found else found


def _known(name: str, known: dict[str, Any]) -> Any:
    found = plain(known.get(name)) or _part(name) or vars(builtins).get(name, MISSING)
    return _last(found)


def _named(name: str) -> Any:
    if name in _none_such:
        return None
    models = sys.modules.get(MODELS) or import_module(MODELS)
    own = name if name in models.MODULES else name.removesuffix("_")
    found = plain(getattr(models, own)) if own in models.MODULES else None
    if isinstance(found, (type, TypeAliasType)):
        return found
    _none_such.add(name)
    return None
