"""The import lines of a generated module, in the order that isort and ruff expect.

In: what the spellings in the module need. Out: `Code`, one block of text. Knows where the runtime and the models are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from typing import TypeAlias

from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.class_names import ClassName
from generator.targets.python.spelling.lines import WIDTH, width
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.runtime import runtime
from generator.targets.python.spelling.scopes import ModuleScope

Natural: TypeAlias = tuple[str | tuple[int, str], ...]
_NUMBER = re.compile(r"(\d+)")
REMEMBERED = 2**16
"""How many sort keys are kept: each name is imported by many modules."""
_WHOLE = frozenset({""})
"""What is imported of a module that is imported itself."""
_STANDARD = frozenset(
    {"builtins", "collections.abc", "datetime", "decimal", "functools", "typing", "uuid"}
)


def model_imports(
    ids: Iterable[TypeId], names: Names, scope: ModuleScope, folder: str
) -> set[Import]:
    """Imports of model classes; `folder` is how the importing module reaches the models."""
    return {_model_import(names.classes[id_], scope, folder) for id_ in ids}


def _model_import(found: ClassName, scope: ModuleScope, folder: str) -> Import:
    local = scope.model(found.name)
    called = found.name if local == found.name else f"{found.name} as {local}"
    return Import(f"{folder}{found.module}", called)


def lines(
    imports: Iterable[Import], indent: int = 0, package: str = "..", *, together: bool = False
) -> Code:
    """The import statements, grouped into standard library, others, and the package's own; `package` is how the
    importing module reaches the client's package. Re-exports (`X as X`) have statements of their own, as isort has them,
    or `together` one for each module: type checkers look for the module once for each statement."""
    return _lines(frozenset(imports), indent, package, together)


@lru_cache(maxsize=REMEMBERED)
def _lines(imports: frozenset[Import], indent: int, package: str, together: bool) -> Code:
    """Many modules import the same."""
    groups: dict[int, dict[str, set[str]]] = {}
    for each in imports:
        section, module = _home(each.module, package)
        groups.setdefault(section, {}).setdefault(module, set()).add(each.name)
    blocks = [_block(groups[section], " " * indent, together) for section in sorted(groups)]
    return Code("\n\n".join(blocks))


@lru_cache(maxsize=REMEMBERED)
def _home(module: str, package: str) -> tuple[int, str]:
    """The group of a module, and how it is reached."""
    reached = runtime(module, package)
    return _section(reached), reached


def _section(module: str) -> int:
    if module == "__future__":
        return 0
    if module.startswith("."):
        return 3
    return 1 if module.partition(" as ")[0] in _STANDARD else 2


def _block(modules: Mapping[str, set[str]], margin: str, together: bool) -> str:
    whole = sorted(module for module, found in modules.items() if "" in found)
    lines = [f"{margin}import {module}" for module in whole]
    for module in sorted(modules, key=_place):
        if named := modules[module] - _WHOLE:
            groups = [sorted(named, key=_order)] if together else _groups(named)
            lines += (_statement(module, group, margin) for group in groups)
    return "\n".join(lines)


@lru_cache(maxsize=REMEMBERED)
def _place(module: str) -> tuple[int, Natural]:
    """Where a module stands among others: those farther up come first."""
    name = module.lstrip(".")
    return len(name) - len(module), natural(name)


def _groups(found: Set[str]) -> list[list[str]]:
    """What stands in a statement of its own, of the names of one module: each re-export does."""
    if len(found) == 1:
        return [[*found]]
    groups: list[list[str]] = []
    plain: list[str] = []
    for name in sorted(found, key=_order):
        if " as " in name:
            groups.append([name])
            continue
        if not plain:
            groups.append(plain)
        plain.append(name)
    return groups


def _statement(module: str, found: list[str], margin: str) -> str:
    line = f"{margin}from {module} import {', '.join(found)}"
    if width(line) <= WIDTH:
        return line
    inside = "".join(f"{margin}    {name},\n" for name in found)
    return f"{margin}from {module} import (\n{inside}{margin})"


def _rank(name: str) -> int:
    """isort's order-by-type: constants, then classes, then the rest."""
    plain = name.partition(" as ")[0]
    if plain.isupper() and len(plain) > 1:
        return 0
    return 1 if plain[:1].isupper() else 2


@lru_cache(maxsize=REMEMBERED)
def _order(name: str) -> tuple[int, Natural, str]:
    """Where a name stands among those of its module."""
    return _rank(name), natural(name.partition(" as ")[0]), name


def natural(name: str) -> Natural:
    """A sort key that counts digits as numbers, and letters without regard to case: `a2` before `A10`. Numbers that begin
    with a zero come before others, digit by digit, as ruff has it: `a01`, `a010`, `a1`."""
    parts = _NUMBER.split(name.lower())
    if len(parts) == 1:
        return (parts[0],)
    return tuple(_number(part) if index % 2 else part for index, part in enumerate(parts))


def _number(digits: str) -> tuple[int, str]:
    return 0 if digits.startswith("0") else len(digits), digits
