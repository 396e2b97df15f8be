"""The identifier that a raw name of the document asks for, before anybody looks whether it is free.

In: a name as it was written. Out: a class or a feature of Eiffel (ECMA-367, 8.32.13), in ASCII, that no word of the
language and no class of the libraries has.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from generator.naming.devices import is_device
from generator.naming.styles import snake, upper_snake
from generator.targets.eiffel.spelling.reserved import ANY, WORDS, classes

LONGEST: Final = 150
"""Characters that a class name has at most, so that a file can be called like it and what belongs to it."""


def class_name(raw: str) -> str:
    """The class that a raw name asks for: `CreateFile` → `CREATE_FILE`; `FILE_MODEL` where the libraries have a FILE."""
    wanted = ascii_of(upper_snake(raw)) or "MODEL"
    wanted = (wanted if wanted[0].isalpha() else f"MODEL_{wanted}")[:LONGEST].rstrip("_")
    is_taken = wanted in classes() or wanted.lower() in WORDS or is_device(wanted)
    return f"{wanted}_MODEL" if is_taken else wanted


def ascii_of(identifier: str) -> str:
    """The identifier in letters that Eiffel has (ECMA-367, 8.32.13)."""
    plain = unicodedata.normalize("NFKD", identifier).encode("ascii", "ignore").decode()
    return "_".join(part for part in plain.split("_") if part)


def service_class(raw: str) -> str:
    """The class of a tag."""
    wanted = (ascii_of(upper_snake(raw)) or "DEFAULT")[:LONGEST].rstrip("_")
    return f"{wanted if wanted[0].isalpha() else f'CLASS_{wanted}'}_API"


def feature_name(raw: str, suffix: str, taken: frozenset[str]) -> str:
    """The feature that a raw name asks for; with `suffix` behind it where the language or a library has it."""
    wanted = ascii_of(snake(raw)).lower() or _SYMBOLS.get(raw, "")
    wanted = wanted if wanted[:1].isalpha() else f"{suffix}_{wanted}".strip("_")
    return f"{wanted}_{suffix}" if wanted in WORDS or wanted in ANY or wanted in taken else wanted


_SYMBOLS = {
    "*": "star",
    "+": "plus",
    "-": "minus",
    "=": "equals",
    "<": "less",
    "<=": "less_or_equal",
    ">": "greater",
    ">=": "greater_or_equal",
}
