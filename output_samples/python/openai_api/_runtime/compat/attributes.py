# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false
"""Attributes that models and enums have in OpenAPI Generator's clients."""

from __future__ import annotations

import json
import re
from enum import Enum, EnumMeta
from typing import Any

SYMBOLS = {
    "$": "Dollar",
    "^": "Caret",
    "|": "Pipe",
    "=": "Equal",
    "*": "Star",
    "-": "Minus",
    "&": "Ampersand",
    "%": "Percent",
    "#": "Hash",
    "@": "At",
    "!": "Exclamation",
    "+": "Plus",
    ":": "Colon",
    ";": "Semicolon",
    ">": "Greater_Than",
    "<": "Less_Than",
    ".": "Dot",
    "?": "Question_Mark",
    ",": "Comma",
    "'": "Single_Quote",
    '"': "Double_Quote",
    "/": "Slash",
    "\\": "Back_Slash",
    "(": "Left_Parenthesis",
    ")": "Right_Parenthesis",
    "{": "Left_Curly_Bracket",
    "}": "Right_Curly_Bracket",
    "[": "Left_Square_Bracket",
    "]": "Right_Square_Bracket",
    "~": "Tilde",
    "`": "Backtick",
    "<=": "Less_Than_Equal",
    ">=": "Greater_Than_Equal",
    "!=": "Not_Equal",
    "<>": "Not_Equal",
    "~=": "Tilde_Equal",
    "==": "Equal_Equal",
}
WHOLE = {"": "EMPTY", " ": "SPACE", "_": "UNDERSCORE"}
_names: dict[type, dict[str, Any]] = {}


def attribute(owner: Any, name: str) -> Any:
    """An attribute of a model, of an enum or of its member."""
    if isinstance(owner, EnumMeta):
        return of_enum(owner, name)
    if name == "actual_instance":
        return owner
    if name == "additional_properties" and not isinstance(owner, Enum):
        if owner.__pydantic_extra__ is None:
            object.__setattr__(owner, "__pydantic_extra__", {})
        return owner.__pydantic_extra__
    raise AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}")


def of_enum(enum: Any, name: str) -> Any:
    """A member by the name that it has there, or ``from_json``."""
    if name == "from_json":
        return lambda json_str: enum(json.loads(json_str))
    if name == "from_dict":
        return lambda obj: None if obj is None else enum(obj)
    names = _names.get(enum)
    if names is None:
        members: list[Any] = [*enum]
        names = {squashed(each.name): each for each in reversed(members)}
        names |= {spelled(each.value): each for each in reversed(members)}
        _names[enum] = names
    found = names.get(name, names.get(squashed(name)))
    if found is None:
        raise AttributeError(f"type object {enum.__name__!r} has no attribute {name!r}")
    return found


def squashed(name: str) -> str:
    """A name by its letters and digits: ``very_high`` of the document is VERY_HIGH."""
    return re.sub(r"[\W_]+", "", name).lower()


def spelled(value: Any) -> str:
    """The name of a value as OpenAPI Generator makes it."""
    if not isinstance(value, str):
        number = value.value if isinstance(value, Enum) else value
        is_whole = isinstance(number, float) and number.is_integer()
        text = str(int(number) if is_whole else number)
        return "NUMBER_" + text.replace("-", "MINUS_").replace(".", "_DOT_")
    value = str.__str__(value)
    if value in WHOLE:
        return WHOLE[value]
    if value in SYMBOLS:
        return SYMBOLS[value].upper()
    if any(each in SYMBOLS for each in value):
        value = "".join(
            f"_{SYMBOLS[each]}_" if each in SYMBOLS else each for each in value
        )
        value = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", re.sub("_+", "_", value))
    name = value.upper().replace(" ", "_").removeprefix("_").removesuffix("_")
    return f"ENUM_{name}" if name[:1].isdigit() else name
