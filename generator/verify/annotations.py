"""Whether every name in the annotations of a client is one: nobody sees at run time, as they are texts there.

In: the files of a Python package. Out: for each module the names that its annotations use and nothing binds, and what it
imports from a module of the package that does not have it. Only statements are walked, as neither is said in expressions.
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
    walk = _Walk(path)
    walk.statements(ast.parse(text).body)
    return _Module(frozenset(walk.bound), frozenset(walk.used), tuple(walk.imported))


class _Walk:
    """One walk through the statements of a module, and what it has met."""

    def __init__(self, path: str) -> None:
        self.around = path.split("/")[:-1]
        self.bound = set[str]()
        self.used = set[str]()
        self.imported: list[tuple[str, str]] = []

    def statements(self, body: list[ast.stmt]) -> None:
        for node in body:
            match node:
                case ast.AnnAssign():
                    self.target(node.target)
                    self.annotation(node.annotation)
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self.function(node)
                case ast.ClassDef():
                    self.bound.add(node.name)
                    self.statements(node.body)
                case ast.ImportFrom():
                    self.imports(node)
                case ast.Import():
                    self.bound.update(_first(each) for each in node.names)
                case ast.Assign():
                    for each in node.targets:
                        self.target(each)
                case _:
                    self.compound(node)

    def compound(self, node: ast.AST) -> None:
        """What has statements in it, as `if`, `try` and `with` have, and what these bind."""
        for name, value in ast.iter_fields(node):
            if name in ("body", "orelse", "finalbody"):
                self.statements(value)
            elif name in ("handlers", "cases", "items"):
                for each in value:
                    self.compound(each)
            elif name in ("target", "optional_vars") and value is not None:
                self.target(value)

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.bound.add(node.name)
        given = node.args
        every = (*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg)
        for each in every:
            if each is not None:
                self.annotation(each.annotation)
        self.annotation(node.returns)
        self.statements(node.body)

    def imports(self, node: ast.ImportFrom) -> None:
        """What is imported, with the path of a module of the package, without a suffix."""
        self.bound.update(_first(each) for each in node.names)
        if node.level:
            start = self.around[: len(self.around) - node.level + 1]
            module = "/".join([*start, *(node.module or "").split(".")]).rstrip("/")
            self.imported += [(module, each.name) for each in node.names if each.name != "*"]

    def target(self, node: ast.expr) -> None:
        if isinstance(node, ast.Name):
            self.bound.add(node.id)
        elif isinstance(node, ast.Tuple | ast.List):
            for each in node.elts:
                self.target(each)

    def annotation(self, node: ast.expr | None) -> None:
        """The names in it, but not those in texts within it: these are values."""
        if isinstance(node, ast.Name):
            self.used.add(node.id)
        elif node is not None:
            self.used.update(each.id for each in ast.walk(node) if isinstance(each, ast.Name))


def _first(each: ast.alias) -> str:
    return (each.asname or each.name).partition(".")[0]


def _has(module: str, name: str, bound: Mapping[str, frozenset[str]]) -> bool:
    """Whether a module of the package has a name, or is a folder that has a module of that name."""
    places = (f"{module}{end}" for end in (".py", ".pyi", "/__init__.py", "/__init__.pyi"))
    inner = any(f"{module}/{name}{end}" in bound for end in (".py", ".pyi", "/__init__.py"))
    return inner or any(name in bound.get(place, ()) for place in places)
