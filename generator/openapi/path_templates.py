"""Paths as other worlds write them: `{id:[0-9]+}` of JAX-RS and routers of Go, `{name=shelves/*}` of google.api.http,
`{param*}` of RFC 6570, `{**rest}` of ASP.NET, `/:id` of Express, `<int:id>` of Flask.

In: a path and the names of its parameters. Out: the path with `{name}` alone in each of these places, and what was said
there instead. What a parameter is called itself stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from re import Match
from re import compile as compile_pattern
from typing import Final, TypeAlias

Odd: TypeAlias = tuple[str, str]
"""What the path says, and the name of the parameter that is meant."""

EXPRESSION: Final = compile_pattern(r"\{((?:[^{}]|\{[^{}]*\})+)\}")
"""An expression, in which a regular expression may have braces of its own."""

OPERATORS: Final = compile_pattern(r"^[.;+#?&]|\*$")
"""Marks of RFC 6570 that some authors put in expressions; `style` and `explode` say the same in OpenAPI."""

INSIDE: Final = compile_pattern(r"\*{0,2}([\w.-]*\w)(?:[:=].*|\?|\.\.\.)?")
"""A name with what else stands in the braces."""

SEGMENT: Final = compile_pattern(r"(?<=/)(?::(\w+)|<(?:\w+:)?(\w+)>)(?=/|$)")
"""A whole segment of a path that stands for a parameter."""

SEVERAL: Final = compile_pattern(r"^\{\*|=.*(?:/|\*\*)|:path\}$|:\.[*+]\}$|\.\.\.\}$")
"""What takes several segments: their slashes are sent as they are."""


def plain_path(path: str, names: Set[str]) -> tuple[str, tuple[Odd, ...]]:
    """The path with `{name}` alone; `names` are those of the path parameters that are declared."""
    odd: list[Odd] = []

    def inside(found: Match[str]) -> str:
        name = _name(found[1], names)
        if name != found[1] and OPERATORS.sub("", found[1]) != name:
            odd.append((found[0], name))
        return f"{{{name}}}"

    def segment(found: Match[str]) -> str:
        name = found[1] or found[2]
        if name not in names:
            return found[0]
        odd.append((found[0], name))
        return f"{{{name}}}"

    return SEGMENT.sub(segment, EXPRESSION.sub(inside, path)), tuple(odd)


def _name(said: str, names: Set[str]) -> str:
    """What the parameter of an expression is called."""
    if said in names:
        return said
    without = OPERATORS.sub("", said)
    found = INSIDE.fullmatch(said)
    if without in names or found is None:
        return without if without in names else said
    is_told = found[1] in names or ":" in said or "=" in said
    return found[1] if is_told else said


def several(odd: Iterable[Odd]) -> frozenset[str]:
    """The names of parameters that stand for several segments."""
    return frozenset(name for said, name in odd if SEVERAL.search(said))
