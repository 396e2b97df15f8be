"""Whether a pattern is found in a text, soon, whatever the pattern.

In: a pattern of ECMA-262 and a text. Out: yes or no. Python's `re` tries every way, and some patterns have more ways than
it ever could try (`^(a+)+$`). Where it may be slow, the engine that pydantic brings is asked, whose time grows with the
text alone; it knows neither looking ahead nor looking behind, and such a pattern is taken for not found.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from generator.patterns.ecma import in_python

STEPS: Final = 1_000_000
"""About so many steps Python may take."""

SHORT: Final = 10
"""In a text of this length any pattern is soon found or not."""

_LOOP: Final = re.compile(r"[*+{]")
_LOOP_OF_GROUP: Final = re.compile(r"\)[*+{]")
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_OTHERS: Final = {"Z": r"\z"}
_OTHERS_IN_ASCII: Final = {
    **_OTHERS,
    **{"d": "[0-9]", "D": "[^0-9]", "w": "[0-9A-Za-z_]", "W": "[^0-9A-Za-z_]"},
    **{"b": r"(?-u:\b)", "B": r"(?-u:\B)"},
}
_ASCII: Final = "(?a)"


def is_cheap(pattern: object, text: object) -> bool:
    """Whether Python soon knows whether the pattern is in the text."""
    if not isinstance(pattern, str) or not isinstance(text, str) or len(text) <= SHORT:
        return True
    loops = len(_LOOP.findall(pattern))
    return not _LOOP_OF_GROUP.search(pattern) and len(text) ** (loops + 1) <= STEPS


def finds(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text; one that Python cannot say is passed over."""
    found = in_python(pattern)
    if found is None:
        return True
    return re.search(found, text) is not None if is_cheap(found, text) else is_found(found, text)


def is_found(pattern: str, text: str) -> bool:
    """Whether a pattern of Python's dialect, as `patterns` makes it, is found, in linear time."""
    from pydantic_core import ValidationError

    engine = _engine(pattern)
    if engine is None:
        return False
    try:
        engine.validate_python(text)
    except ValidationError:
        return False
    return True


@cache
def _engine(pattern: str) -> Any:
    """What checks a text; none where the engine does not know what the pattern asks for."""
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    others = _OTHERS_IN_ASCII if pattern.startswith(_ASCII) else _OTHERS
    said = _ESCAPED.sub(lambda each: others.get(each[1], each[0]), pattern.removeprefix(_ASCII))
    try:
        return SchemaValidator(core_schema.str_schema(pattern=said, regex_engine="rust-regex"))
    except SchemaError:
        return None
