"""How classes show themselves to people: to `help`, `dir`, notebooks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

READERS = ("inspect", "pydoc")
"""Modules that ask for the text of a class on behalf of a reader."""
OURS = ("_closed", "_default", "_keys", "_rules", "_subtypes", "_traits")
THEIRS = (
    *("__abstractmethods__", "__annotations__", "__class_vars__", "__signature__"),
    *("__private_attributes__", "_abc_impl", "_calculate_keys", "_copy_and_set_values"),
    *("_get_value", "_iter", "construct", "copy", "dict", "from_orm", "json", "schema"),
    *("parse_file", "parse_obj", "parse_raw", "schema_json", "update_forward_refs"),
    "validate",
)
"""What pydantic has for itself, or no longer wants to be used."""


def read(cls: type) -> Any:
    """The text of a class: for readers with its fields, for other programs its own."""
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    if frame.f_globals.get("__name__") not in READERS:
        return cls.__dict__.get("__doc__")
    from .described import described

    return described(cls)


def write(cls: type, text: Any) -> None:
    """Set the text of a class."""
    own: Any = type.__dict__["__doc__"]
    own.__set__(cls, text)


TEXT = property(read, write)
"""The ``__doc__`` of a class of classes that shows itself so."""


def visible(names: Iterable[str], fields: Iterable[str]) -> list[str]:
    """The names that a class of pydantic has for its users."""
    hidden = {*OURS, *THEIRS} - {*fields}
    return [
        each
        for each in names
        if each not in hidden and not each.startswith(("__pydantic", "__get_"))
    ]
