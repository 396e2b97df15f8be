"""Whether every name in the annotations of a client is one: nobody sees at run time, as they are texts there.

In: the files of a Python package. Out: for each module the names that its annotations use and nothing binds, and what it
imports from a module of the package that does not have it.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.values import dataclass

BUILTINS = frozenset(vars(builtins)) | {"__class__", "reveal_type"}


@dataclass(frozen=True, slots=True)
class _Module:
    """What a module binds in whatever scope, the names in its annotations, and what it imports from its package."""

    bound: frozenset[str]
    used: frozenset[str]
    imported: tuple[tuple[str, str], ...]


def unresolved(folder: str, files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Paths of modules and what cannot be resolved in each."""
    modules = {
        path: _module(path, text)
        for path, text in files.items()
        if path.startswith(f"{folder}/") and path.endswith((".py", ".pyi"))
    }
    bound = {path: each.bound for path, each in modules.items()}
    for path, each in modules.items():
        for name in sorted(each.used - each.bound - BUILTINS):
            yield path, f"the annotation {name!r} is nothing that the module knows"
        for module, name in each.imported:
            if not _has(module, name, bound):
                yield path, f"{module.replace('/', '.')} has no {name!r}"


@lru_cache(maxsize=1024)
def _module(path: str, text: str) -> _Module:
    """A module as it is read; the runtime's are the same in each client."""
    tree = ast.parse(text)
    return _Module(frozenset(_bound(tree)), frozenset(_used(tree)), tuple(_imported(path, tree)))


def _bound(tree: ast.AST) -> set[str]:
    """Every name that something in a module binds, in whatever scope."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.alias):
            found.add((node.asname or node.name).partition(".")[0])
    return found


def _used(tree: ast.AST) -> set[str]:
    """The names in annotations, also in those that are texts within them."""
    found: set[str] = set()
    for node in ast.walk(tree):
        said = getattr(node, "annotation", None) or getattr(node, "returns", None)
        if said is not None:
            found |= {each.id for each in ast.walk(said) if isinstance(each, ast.Name)}
    return found


def _imported(path: str, tree: ast.AST) -> Iterator[tuple[str, str]]:
    """What a module imports from others of its package: their paths without a suffix, and names."""
    around = path.split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            start = around[: len(around) - node.level + 1]
            module = "/".join([*start, *(node.module or "").split(".")]).rstrip("/")
            yield from ((module, each.name) for each in node.names if each.name != "*")


def _has(module: str, name: str, bound: Mapping[str, frozenset[str]]) -> bool:
    """Whether a module of the package has a name, or is a folder that has a module of that name."""
    places = (f"{module}{end}" for end in (".py", ".pyi", "/__init__.py", "/__init__.pyi"))
    inner = any(f"{module}/{name}{end}" in bound for end in (".py", ".pyi", "/__init__.py"))
    return inner or any(name in bound.get(place, ()) for place in places)
