"""From the text of a type to what reads, checks and writes its values."""

from __future__ import annotations

import builtins
import datetime
import decimal
import threading
import typing
import uuid
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..types.link import model
from ..types.room import with_room
from ..values.annotations import wire_names
from . import values
from .keywords import Names as Keywords
from .keywords import names_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import SchemaSerializer, SchemaValidator

    from ..types.lenient import Lenient

_known: dict[Any, Adapter] = {}
_lock = threading.RLock()
LATER = {
    "Field": "pydantic",
    "InText": "..types.json_texts",
    "JsonText": "..types.json_texts",
    "ByTag": ".unions",
    "FromClass": ".from_class",
    "Keys": ".keys",
    "Members": ".tuples",
    "Rules": ".rules",
}


class Adapter:
    """A type of the API that is ready to be used."""

    __slots__ = (
        "_has_texts",
        "_lenient",
        "_names",
        "aliases",
        "serializer",
        "type",
        "validator",
    )

    def __init__(self, type: Any) -> None:
        from ..types import recursive

        adapted = adapted_to(type)
        self.type = type
        self.validator: SchemaValidator = (
            recursive.validator(adapted.core_schema, lambda: self.lenient)
            or adapted.validator
        )
        self.serializer: SchemaSerializer = adapted.serializer
        self._lenient: Lenient | None = None
        self._names: Keywords | None = None
        self._has_texts: bool | None = None
        is_model = isinstance(type, builtins.type) and hasattr(type, "model_fields")
        self.aliases = wire_names(type) if is_model else {}

    @property
    def has_texts(self) -> bool:
        """Whether values hold others that stand in a text."""
        if self._has_texts is None:
            from ..types.held_texts import holds_texts

            self._has_texts = with_room(
                lambda: holds_texts(adapted_to(self.type).core_schema)
            )
        return self._has_texts

    @property
    def names(self) -> Keywords:
        """The names of the members that a value may have."""
        if self._names is None:
            self._names = with_room(lambda: names_in(adapted_to(self.type).core_schema))
        return self._names

    @property
    def lenient(self) -> Lenient:
        """Reads the same type and leaves what breaks it in place."""
        if self._lenient is None:
            from ..types.lenient import Lenient

            self._lenient = with_room(
                lambda: Lenient(adapted_to(self.type).core_schema)
            )
        return self._lenient

    def to_json(self, value: Any) -> bytes:
        """JSON of what was set."""
        return self.serializer.to_json(
            value, by_alias=True, exclude_unset=True, warnings=False
        )


def adapted_to(type: Any) -> Any:
    """The `TypeAdapter` of a type, in which JSON's types are told apart."""
    from pydantic import TypeAdapter

    from ..types.exact import Exact

    annotated: Any = typing.Annotated
    exact: Any = annotated[type, Exact()]
    adapted: Any = TypeAdapter[Any](exact)
    adapted.rebuild(_types_namespace={})  # a caller's variables are no types
    return adapted


def adapter(text: Any) -> Adapter:
    """What belongs to the text of a type, or to a type that a program has given."""
    found = _known.get(text)
    if found is None:
        with _lock:
            found = _known.get(text) or with_room(lambda: Adapter(evaluated(text)))
            _known[text] = found
    return found


def also(name: str, text: str) -> None:
    """Let a type be known by a name that no type of the document has."""
    _known[name] = adapter(text)


def evaluated(text: Any) -> Any:
    """The type that a text means."""
    return eval(text, {}, Names()) if isinstance(text, str) else text


class Names(Mapping[str, Any]):
    """The names that the text of a type can use: of the document first, then ours.

    A name of ours that a class of the document has too is written with an underscore.
    """

    def __getitem__(self, name: str) -> Any:
        found = model(name)
        return support(name.removeprefix("_")) if found is None else found

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def support(name: str) -> Any:
    """A name that is no type of the document; KeyError if it is none of ours either."""
    if name in ("datetime", "builtins"):
        return datetime if name == "datetime" else builtins
    for module in (values, typing, decimal, uuid):
        if name in module.__dict__:
            return module.__dict__[name]
    if name in LATER:
        return getattr(import_module(LATER[name], __package__), name)
    raise KeyError(name)
