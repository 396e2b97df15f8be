"""Values and texts of a document, spelled as Python: with `names` and `types` the only place that makes `Code`.

In: untrusted text and JSON values. Out: `Code` that means exactly that value and can break out of nothing. Spelled the
way black leaves it, so that no formatter is needed afterwards.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache
from math import isfinite

from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.python.spelling.expressions import entry, items, mapping

WIDTH = 88
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_FENCE = re.compile(r"^\s*(```|~~~)")


@lru_cache(maxsize=2**14)
def text(value: str) -> Code:
    """A string literal, with the quotes that black prefers: those that need fewer backslashes, else double ones."""
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
    width = WIDTH - indent - 6
    blocks = [cleaned for each in paragraphs if (cleaned := prose(each, width))]
    told = [_argument(name, said, width) for name, said in arguments]
    body = "\n\n".join([*blocks, *(["\n".join(["Args:", *told])] if told else [])])
    if not body:
        return Code("")
    margin = " " * indent
    lines = body.split("\n")
    quoted = "\n".join(margin + line if line else "" for line in lines).lstrip()
    if len(lines) > 1:
        return Code(f'"""{quoted}\n{margin}"""')
    return Code(f'"""{quoted} """' if quoted.endswith('"') else f'"""{quoted}"""')


def _argument(name: str, said: str, width: int) -> str:
    text_of_it = f"{name}: {_escape(comment(said))}"
    return textwrap.fill(
        text_of_it,
        width,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def sentence(raw: str) -> str:
    """A summary as a sentence: with a full stop, unless it ends in some other mark."""
    return f"{raw}." if raw and raw[-1].isalnum() else raw


def prose(raw: str, width: int) -> str:
    """Text that can stand in a docstring: escaped, without control characters, long lines wrapped, code left alone."""
    first, _, rest = _CONTROL.sub("", raw.expandtabs(4)).strip().partition("\n")
    lines = [first, *textwrap.dedent(rest).split("\n")] if rest else [first]
    wrapped: list[str] = []
    in_code = False
    for line in lines:
        fence = bool(_FENCE.match(line))
        wrapped += [line.rstrip()] if in_code or fence else _wrap(line.rstrip(), width)
        in_code ^= fence
    return _escape(re.sub(r"\n{3,}", "\n\n", "\n".join(wrapped)))


def _wrap(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    margin = line[: len(line) - len(line.lstrip())]
    hanging = margin + ("  " if line.lstrip().startswith(("- ", "* ", "+ ")) else "")
    return textwrap.wrap(
        line,
        max(width, 40),
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _escape(prose_text: str) -> str:
    escaped = prose_text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.startswith('"'):
        escaped = "\\" + escaped
    return (
        escaped[:-1] + '\\"' if escaped.endswith('"') and not escaped.endswith('\\"') else escaped
    )


def comment(raw: str) -> Code:
    """One line of text for a `#` comment."""
    return Code(" ".join(_CONTROL.sub("", raw).split()))
