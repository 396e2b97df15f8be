"""What `help` prints of a class: its fields or members with their texts, first.

The texts stand below the fields in the source, which is read when somebody asks.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 76
MARKS = ("Nullable", "Sometimes")


def described(cls: Any) -> str:
    """The text of a class, and what it declares."""
    own: dict[str, Any] = cls.__dict__
    told = [line for base in reversed(cls.__mro__) for line in entries(base)]
    title = "Members:" if hasattr(cls, "__members__") else "Fields:"
    listed = ["", title, *told] if told else []
    return "\n".join([inspect.cleandoc(own.get("__doc__") or ""), *listed]).strip("\n")


def entries(cls: Any) -> Iterator[str]:
    """The lines of the fields or members that a class declares itself."""
    known = getattr(cls, "__members__", None) or getattr(cls, "model_fields", {})
    body = list(statements(cls)) if known else []
    for index, node in enumerate(body):
        target, said = entry(node)
        if target in known:
            yield f"    {target}{said}"
            yield from text(body[index + 1] if index + 1 < len(body) else None)


def statements(cls: Any) -> Iterator[ast.stmt]:
    """The source of a class; none if it is not at hand."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    except (OSError, TypeError, SyntaxError):
        return
    for each in tree.body:
        if isinstance(each, ast.ClassDef):
            yield from each.body


def entry(node: ast.stmt) -> tuple[str, str]:
    """The name that a statement declares, and what follows it."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        shown: Any = Plain().visit(node.annotation)
        return node.target.id, f": {ast.unparse(shown)}"
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id, f" = {ast.unparse(node.value)}"
    return "", ""


def text(node: ast.stmt | None) -> Iterator[str]:
    """The lines of the text that stands below."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        words = " ".join(str(node.value.value).split())
        yield from (f"        {each}" for each in textwrap.wrap(words, WIDTH - 8))


class Plain(ast.NodeTransformer):
    """Leaves of ``Annotated[T, …]`` and of our marks the type."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """The type in the brackets, where it alone is for readers."""
        self.generic_visit(node)
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node.slice if name in MARKS else node
