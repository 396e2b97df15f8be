"""What plain scalars of YAML mean, by the core schema of YAML 1.2.2 (§10.3.2).

In: the text of a plain scalar. Out: its value. `on`, `no`, dates, `=`, `1_000` and `12:30:00` are strings: only
null, true, false, integers and floats are recognised.
"""

from __future__ import annotations

from re import compile as compile_pattern
from typing import Final, TypeAlias

Scalar: TypeAlias = None | bool | int | float | str

STR: Final = "tag:yaml.org,2002:str"
CORE_TAGS: Final = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "null", "bool", "int", "float", "seq", "map")
)

MAX_DIGITS: Final = 4300
"""Python refuses to convert longer numbers by default, since it takes quadratic time."""

SURROGATE: Final = compile_pattern("[\ud800-\udfff]")
SURROGATE_ESCAPE: Final = compile_pattern(r"\\u[dD][89a-fA-F]")
"""How half a surrogate pair, which is no character, gets into a text."""

FIRST: Final = frozenset("-+.0123456789nNtTfF~")
WORDS: Final[dict[str, Scalar]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(
        (f"{sign}.{inf}" for sign in ("", "+") for inf in ("inf", "Inf", "INF")), float("inf")
    ),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
INTEGER: Final = compile_pattern(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT: Final = compile_pattern(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


class TooLong(ValueError):
    """A number with more digits than can be converted."""


def resolve_plain(text: str) -> Scalar:
    """The value of a plain scalar without a tag."""
    if text and text[0] not in FIRST:
        return text
    if text in WORDS:
        return WORDS[text]
    if INTEGER.fullmatch(text):
        return integer(text)
    return float(text) if FLOAT.fullmatch(text) else text


def integer(text: str) -> int:
    if text.startswith("0o"):
        return int(text[2:], 8)
    if text.startswith("0x"):
        return int(text[2:], 16)
    if len(text) > MAX_DIGITS:
        raise TooLong(text)
    return int(text)


def resolve_tagged(tag: str, text: str) -> Scalar:
    """The value of a scalar with a core tag; ValueError where the text is none of that type."""
    if tag == STR:
        return text
    value = resolve_plain(text)
    name = tag.rpartition(":")[2]
    if name == "float" and type(value) is int:
        return float(value)
    if TAG_OF.get(type(value)) != name:
        raise ValueError(text)
    return value


TAG_OF: Final = {type(None): "null", bool: "bool", int: "int", float: "float"}
