"""Values and texts of a document, spelled as Eiffel: with `names` and `types` the only place that makes `Code`.

In: untrusted text and JSON values. Out: `Code` in ASCII (comments apart) that means exactly that value and can break
out of nothing.
"""

from __future__ import annotations

import json as json_text

from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.prose import one_line, wrapped

WIDTH = 110
"""Columns of a line with a tab as four."""

_SPECIAL = {'"': '%"', "%": "%%", "\n": "%N", "\t": "%T", "\r": "%R"}


def text(value: str) -> Code:
    """A string literal: STRING_8 where Latin-1 has all its characters, else with its type in front."""
    body = "".join(_character(each) for each in value)
    prefix = "" if value.isascii() else "{STRING_32} "
    return Code(f'{prefix}"{body}"')


def wide(value: str) -> Code:
    """A string literal of STRING_32."""
    return Code("{STRING_32} " + text(value).removeprefix("{STRING_32} "))


def octets(value: str) -> Code:
    """A string literal of STRING_8: the text in UTF-8, as it is sent."""
    sent = "".join(map(_whole, value)).encode()
    return Code(text(sent.decode("latin-1")).removeprefix("{STRING_32} "))


def shared_text(value: str) -> Code:
    """A string literal that is one object for all calls, for those who leave it as it is; one of STRING_32 is made anew."""
    literal = text(value)
    return Code(f"once {literal}") if value.isascii() else literal


def _character(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    return character if " " <= character <= "~" else f"%/{ord(_whole(character))}/"


def _whole(character: str) -> str:
    """The character; for half of a surrogate pair, which compilers refuse, the one for what is unknown."""
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= character <= "\udfff" else character


def integer(value: int) -> Code:
    """An integer literal of INTEGER_64; beyond it, the nearest one."""
    limit = 2**63
    return Code(str(max(-limit, min(value, limit - 1))))


def natural(value: int) -> Code:
    """An integer literal of NATURAL_64; beyond it, the nearest one."""
    return Code(f"{{NATURAL_64}} {min(max(value, 0), 2**64 - 1)}")


def real(value: int | float) -> Code:
    """A literal of REAL_64: always with a point, as an integer literal is another type."""
    spelled = repr(float(value))
    if "e" not in spelled:
        return Code(spelled)
    mantissa, _, exponent = spelled.partition("e")
    return Code(f"{mantissa if '.' in mantissa else mantissa + '.0'}e{int(exponent)}")


def boolean(value: bool) -> Code:
    """`True` or `False`."""
    return Code("True" if value else "False")


def value(json: Json) -> Code:
    """A JSON value as it is written in code: texts and numbers as literals, the rest as the text of its JSON."""
    match json:
        case bool():
            return boolean(json)
        case int():
            return integer(json)
        case float():
            return real(json)
        case str():
            return text(json)
        case None:
            return Code("Void")
        case _:
            return text(as_json(json))


def as_json(json: Json) -> str:
    """JSON text, ASCII only."""
    return json_text.dumps(json, ensure_ascii=True, separators=(",", ":"))


def json_of(sampled: Json) -> str:
    """The same on several lines, an object or array on one where it is short; a file is its octets."""
    return _json_lines(sampled, 0)


def _json_lines(value: Json, margin: int) -> str:
    """The lines of a value; those behind the first begin with `margin` spaces."""
    flat = json_text.dumps(value, ensure_ascii=True, default=lambda _: "Hello!")
    is_short = margin > 0 and margin + len(flat) <= WIDTH - 30
    if not isinstance(value, list | dict) or not value or is_short:
        return flat
    inner = margin + 2
    if isinstance(value, dict):
        parts = [
            f"{json_text.dumps(key)}: {_json_lines(each, inner)}" for key, each in value.items()
        ]
    else:
        parts = [_json_lines(each, inner) for each in value]
    begin, end = ("{", "}") if isinstance(value, dict) else ("[", "]")
    listed = f",\n{' ' * inner}".join(parts)
    return f"{begin}\n{' ' * inner}{listed}\n{' ' * margin}{end}"


def description(raw: str, fallback: str) -> Code:
    """The text of a `note`: a string on one line, or a verbatim one."""
    lines = list(wrapped(raw, WIDTH - 8)) or [fallback]
    if len(lines) == 1 and len(lines[0]) < WIDTH - 20 and '"' not in lines[0]:
        return text(lines[0]) if lines[0].isascii() else _verbatim(lines)
    return _verbatim(lines)


def _verbatim(lines: list[str]) -> Code:
    """A verbatim string; in a line that would end it, a space comes between bracket and quote (ECMA-367, 8.32.21)."""
    told = "\n".join(f"\t\t{_inner(each)}" if each else "" for each in lines)
    return Code(f'"[\n{told}\n\t]"')


def _inner(said: str) -> str:
    bare = said.lstrip()
    return f"{said[: -len(bare)]}] {bare[1:]}" if bare.startswith(']"') else said


def verbatim(ascii_text: str) -> Code:
    """ASCII text of several lines as a verbatim string, one line as an ordinary one."""
    lines = ascii_text.split("\n")
    if len(lines) == 1 or any(each.lstrip(" \t").startswith(']"') for each in lines):
        return text(ascii_text)
    told = "\n".join(f"\t\t\t\t{each}" for each in lines)
    return Code(f'"[\n{told}\n\t\t\t]"')


def comment(raw: str, indent: int, fallback: str = "") -> Code:
    """Comment lines, each behind `indent` tabs and `-- `; the first one without its tabs."""
    lines = list(wrapped(raw, WIDTH - 4 * indent - 3)) or ([fallback] if fallback else [])
    margin = "\n" + "\t" * indent
    return Code(margin.join(f"-- {each}".rstrip() for each in lines))


def line(raw: str) -> str:
    """One line of text, without control characters; for what is put together before it is spelled."""
    return one_line(raw)
