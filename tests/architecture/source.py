"""Reads the generator's own source, for tests that hold it against the rules of the house."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "generator").rglob("*.py")
    if "_templates" not in path.parts
)
TEMPLATES = sorted(
    path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*.jinja")
)


@cache
def tree(module: str) -> ast.Module:
    """The module's syntax tree."""
    return ast.parse((ROOT / module).read_text(encoding="utf-8"), module)


def dotted(module: str) -> str:
    """`generator/meaning/api.py` as `generator.meaning.api`."""
    return module.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(module: str) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything that the module imports, wherever in it."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: a relative import"
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def calls(module: str) -> Iterator[tuple[int, str, ast.Call]]:
    """Line, name as written (`os.replace`, `.unlink`, `print`) and node of each call."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call):
            yield node.lineno, _written(node.func), node


def _written(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner in ("os", "shutil", "sys"):
            return f"{owner}.{name}"
        case ast.Attribute(attr=name):
            return f".{name}"
        case _:
            return ""
