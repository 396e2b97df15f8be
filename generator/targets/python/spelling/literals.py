"""Values and texts of a document, spelled as Python: with `names` and `types` the only place that makes `Code`.

In: untrusted text and JSON values. Out: `Code` that means exactly that value and can break out of nothing. Spelled the
way black leaves it, so that no formatter is needed afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from json import dumps
from math import isfinite
from textwrap import dedent

from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.prose import UNSEEN, one_line, wrapped
from generator.targets.python.spelling.expressions import entry, items, mapping

WIDTH = 88
_PLAIN = re.compile(r"[ !#-\[\]-~]*")
"""What stands between double quotes as it is."""


@lru_cache(maxsize=2**14)
def toml_text(value: str) -> Code:
    """A basic string of TOML, which escapes as JSON does, and what nobody sees besides; it has no halves of pairs."""
    plain = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return Code(
        UNSEEN.sub(lambda found: f"\\U{ord(found[0]):08x}", dumps(plain, ensure_ascii=False))
    )


@lru_cache(maxsize=2**14)
def text(value: str) -> Code:
    """A string literal, with the quotes that black prefers: those that need fewer backslashes, else double ones."""
    if _PLAIN.fullmatch(value):
        return Code(f'"{value}"')
    body = "'".join(
        repr(f'"{piece}')[2:-1] for piece in value.split("'")
    )  # repr of a text with `"` uses `'` around it
    single, double = body.replace("'", "\\'"), body.replace('"', '\\"')
    return Code(f"'{single}'" if single.count("\\") < double.count("\\") else f'"{double}"')


def value(json: Json) -> Code:
    """A literal of a JSON value."""
    match json:
        case None | bool() | int() | float():
            return number(json)
        case str():
            return text(json)
        case list():
            return items(map(value, json))
        case dict():
            return mapping(entry(text(key), value(each)) for key, each in json.items())


def number(json: None | bool | int | float) -> Code:
    """`None`, a boolean or a number, with no plus in its exponent; the infinities and not-a-number have no literal."""
    if isinstance(json, float) and not isfinite(json):
        return Code(f'float("{json}")')
    return Code(repr(json).replace("e+", "e"))


def docstring(
    paragraphs: Iterable[str], indent: int, arguments: Iterable[tuple[str, str]] = ()
) -> Code:
    """A docstring of the non-empty paragraphs, wrapped, and of what is said of each argument; closed on its own line
    when it has several."""
    width, said = WIDTH - indent, list(paragraphs)
    told = [_argument(name, each, width) for name, each in arguments]
    blocks = [*_blocks(said, width - 3), *(["\n".join(["Args:", *told])] if told else [])]
    if len(blocks) == 1 and width - 6 < len(blocks[0]) <= width - 3:
        blocks = _blocks(said, width - 6)
    if not blocks:
        return Code("")
    first, *others = _escape("\n\n".join(blocks)).split("\n")
    if not others:
        end = ' """' if first.endswith('"') else '"""'
        return Code(f'"""{first.lstrip()}{end}')
    margin = " " * indent
    lines = [margin + line if line else "" for line in (first, *_dedented(others))]
    quoted = "\n".join(lines).lstrip()
    return Code(f'"""{quoted}\n{margin}"""')


def _dedented(lines: list[str]) -> list[str]:
    """The lines without the margin that all have: most have none."""
    first = next(filter(None, lines), "")
    return dedent("\n".join(lines)).split("\n") if first[:1].isspace() else lines


def _blocks(paragraphs: Iterable[str], width: int) -> list[str]:
    return ["\n".join(lines) for each in paragraphs if (lines := wrapped(each, width))]


def _argument(name: str, said: str, width: int) -> str:
    first, *others = wrapped(f"{name}: {said}", width - 8)
    return "\n".join([f"    {first}", *(f"        {each}" if each else "" for each in others)])


def sentence(raw: str) -> str:
    """A summary as a sentence: with a full stop, unless it ends in some other mark."""
    return f"{raw}." if raw and raw[-1].isalnum() else raw


def _escape(prose_text: str) -> str:
    escaped = prose_text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.startswith('"'):
        escaped = "\\" + escaped
    return (
        escaped[:-1] + '\\"' if escaped.endswith('"') and not escaped.endswith('\\"') else escaped
    )


def comment(raw: str) -> Code:
    """One line of text for a `#` comment."""
    return Code(one_line(raw))
