"""Where type checkers find the classes of `models/`: listed in its stub, or by first letter where they are many.

In: the names. Out: the stubs with the classes of each, and their imports. A program has its type checker read the package's
root, and, once it names a model, the list that the model is in, where each line is one more module to look up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.targets.code import Code
from generator.targets.python.package.former import former_models
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.class_names import ClassName
from generator.targets.python.spelling.names import Names

MANY: Final = 100
"""So many classes are listed by letter."""

LISTS: Final = "_lists"
"""The folder of the lists, a package of its own: beside each stub without a module type checkers look for an extension
module, among all files of the folder. No class has a module of this name."""

_TOGETHER: Final = "# ruff: noqa: I001 (type checkers look for a module once for each statement)"

Lists = Mapping[str, list[ClassName]]
"""The classes by the stub that lists them, such as `a`."""


def model_lists(names: Names) -> Lists:
    """The lists beside the folder's own stub, none where that holds all classes."""
    classes = _every(names)
    found: dict[str, list[ClassName]] = {}
    for each in classes if len(classes) >= MANY else ():
        found.setdefault(_stub(each), []).append(each)
    return found


def from_root(names: Names) -> Iterator[Import]:
    """The re-exports of the package's root."""
    lists = bool(model_lists(names))
    for each in _every(names):
        yield Import(f".models.{LISTS}.{_stub(each)}" if lists else ".models", _again(each))


def from_models(names: Names) -> Code:
    """The re-exports of the folder."""
    if not (lists := model_lists(names)):
        return from_modules(_every(names))
    listed = (
        Import(f".{LISTS}.{stub}", _again(each)) for stub, some in lists.items() for each in some
    )
    return Code(f"{_TOGETHER}\n{imports.lines(listed, together=True)}")


def from_modules(classes: Iterable[ClassName], folder: str = ".") -> Code:
    """The re-exports of classes, each from its module, which `folder` leads to."""
    return imports.lines(Import(f"{folder}{each.module}", _again(each)) for each in classes)


def _every(names: Names) -> list[ClassName]:
    return [*names.classes.values(), *(old for old, _ in former_models(names))]


def _stub(each: ClassName) -> str:
    letter = each.name[0].lower()
    return letter if letter.isascii() and letter.isalpha() else "other"


def _again(each: ClassName) -> str:
    return f"{each.name} as {each.name}"
