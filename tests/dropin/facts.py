"""What programs can see of a client that OpenAPI Generator has written, read from its source: nothing of it is run, so that
nothing that it needs has to be there.

In: the folder of a package. Out: `Fact`s: modules, names in them, members of classes, parameters, fields, members of
enums. What begins with an underscore is nobody's business, but for the constructor and the steps of a call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

STEP = "_serialize"
VALIDATORS = ("field_validator", "model_validator")


@dataclass(frozen=True, order=True)
class Fact:
    """One thing: `place` is a module, or a module and a class (`models.pet:Pet`), in which `name` is of that `kind`:
    module, name, member (of a class), attribute (of an object), parameter (of a member), field or value (of an enum).
    """

    kind: str
    place: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.place}.{self.name}" if self.name else f"{self.kind} {self.place}"


def facts(package: Path) -> Iterator[Fact]:
    """All that is to be seen in a package."""
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        module = ".".join(each for each in parts if each != "__init__")
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError:  # which it writes for some documents, so that nobody can use the module
            continue
        yield Fact("module", module, "")
        yield from _exported(module, tree) if path.stem == "__init__" else _in_module(module, tree)


def _exported(module: str, tree: ast.Module) -> Iterator[Fact]:
    """What a package imports, to be imported from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (Fact("name", module, each.asname or each.name) for each in node.names)


def _in_module(module: str, tree: ast.Module) -> Iterator[Fact]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield Fact("name", module, node.name)
            yield from _in_class(f"{module}:{node.name}", node)
        elif isinstance(node, ast.FunctionDef):
            yield Fact("name", module, node.name)
            yield from _parameters(f"{module}:{node.name}", node)
        else:
            yield from (Fact("name", module, each) for each in _assigned([node]) if is_seen(each))


def _in_class(place: str, node: ast.ClassDef) -> Iterator[Fact]:
    bases = {ast.unparse(each) for each in node.bases}
    kind = "value" if "Enum" in bases else "member"
    for each in node.body:
        for name in filter(is_seen, _assigned([each])):
            yield Fact(_kind(place, name, each, kind), place, name)
    for each in node.body:
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not _validates(each):
            yield from _method(place, each)


def _kind(place: str, name: str, node: ast.stmt, usual: str) -> str:
    """What a name is that stands in a class: of a model a field, what has a type and no value an attribute of objects."""
    if place.startswith("models.") and usual == "member":
        return usual if name == "model_config" else "field"
    return "attribute" if isinstance(node, ast.AnnAssign) and node.value is None else usual


def _method(place: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Fact]:
    if is_seen(node.name) or node.name.endswith(STEP):
        yield Fact("member", place, node.name)
        if not place.startswith("models.") and not _is_property(node):
            yield from _parameters(f"{place}.{node.name}", node)
    if node.name == "__init__":
        yield from _parameters(f"{place}.{node.name}", node) if "models." not in place else ()
        yield from (Fact("attribute", place, each) for each in _set(node) if is_seen(each))


def _parameters(place: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Fact]:
    taken = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
    names = (each.arg for each in taken)
    if not place.rpartition(".")[2].endswith(STEP):
        yield from (Fact("parameter", place, each) for each in names if each not in ("self", "cls"))


def _assigned(body: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements give values to."""
    for each in body:
        targets = each.targets if isinstance(each, ast.Assign) else []
        targets = [each.target] if isinstance(each, ast.AnnAssign) else targets
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _set(node: ast.AST) -> Iterator[str]:
    """The attributes that a constructor sets."""
    found = (each for each in ast.walk(node) if isinstance(each, ast.Attribute))
    for each in found:
        is_own = isinstance(each.value, ast.Name) and each.value.id == "self"
        if is_own and isinstance(each.ctx, ast.Store):
            yield each.attr


def _validates(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether pydantic alone calls a method."""
    return any(ast.unparse(each).startswith(VALIDATORS) for each in node.decorator_list)


def _is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(each).endswith(("property", ".setter")) for each in node.decorator_list)


def is_seen(name: str) -> bool:
    """Whether a name is for others."""
    return not name.startswith("_") or name == "__version__"
