"""Views as people read them: which fields a template can print.

In: the class of a view. Out: it and every view within it, each with its docstring and its fields; a field that has a
docstring of its own has that. Read from the classes themselves, so that it is never out of date.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from textwrap import dedent
from typing import get_args

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name, its type as it is written, and what its docstring says."""

    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class View:
    """A view: its name, what its docstring says, its fields."""

    name: str
    about: str
    fields: tuple[Field, ...]


def described(views: Iterable[type]) -> tuple[View, ...]:
    """The views and all within them, each once, in the order in which one meets them."""
    found: dict[type, None] = {}
    for each in views:
        _gather(each, found)
    return tuple(_view(each) for each in found)


def _gather(view: type, found: dict[type, None]) -> None:
    if view not in found:
        found[view] = None
        for each in _within(view):
            _gather(each, found)


def _within(view: type) -> Iterator[type]:
    """The views that the types of its fields name; they are known where the class is."""
    for owner in reversed(view.__mro__):
        known = vars(sys.modules[owner.__module__])
        for kind in getattr(owner, "__annotations__", {}).values():
            for name in re.findall(r"\w+", str(kind)):
                if is_dataclass(known.get(name)):
                    yield known[name]


def _view(view: type) -> View:
    docs = {name: doc for owner in view.__mro__ for name, doc in _docs(owner)}
    found = [
        Field(each.name, _spelled(each.type), docs.get(each.name, "")) for each in fields(view)
    ]
    doc = _one_line(view.__doc__)
    is_written = not doc.startswith(f"{view.__name__}(")  # else `dataclass` has made it
    return View(view.__name__, doc if is_written else "", tuple(found))


def _spelled(kind: object) -> str:
    """A type as people write it, be it text or not."""
    text = kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", text)


def _docs(owner: type) -> Iterator[tuple[str, str]]:
    """The texts below the fields of a class."""
    if not is_dataclass(owner):
        return
    body = ast.parse(dedent(inspect.getsource(owner))).body[0]
    statements = body.body if isinstance(body, ast.ClassDef) else []
    for first, second in pairwise(statements):
        match first, second:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(doc))),
            ):
                yield name, _one_line(doc)


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())
