"""The keys of `x-gen-client`, by what it stands in.

In: the node of the keyword. Out: its members, as far as they can be used; others are reported with their places. Whether
a value fits the operation or the type is for those to say who take it from the settings, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document import Node

KEYWORD: Final = "x-gen-client"

STRING, TABLE, LIST = "a string", "an object", "an array"

DOCUMENT, OPERATION, TAG, PART = "the document", "an operation", "a tag", "a schema or parameter"
KEYS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = MappingProxyType(
    {
        DOCUMENT: {
            "client-name": (STRING,),
            "example": (STRING,),
            "stream": (TABLE,),
        },
        OPERATION: {
            "name": (STRING,),
            "resource": (STRING, LIST, "false"),
            "pagination": (TABLE, "false"),
            "stream": (TABLE,),
            "answers": (TABLE, "false"),
        },
        TAG: {"name": (STRING,)},
        PART: {"name": (STRING,), "type-name": (STRING,), "members": (TABLE,)},
    }
)
"""What can be said of what, and what it is."""


def members(node: Node, role: str, diagnostics: Diagnostics) -> dict[str, Node]:
    """The members that can be used of a keyword that stands in something with a role."""
    if not node.is_object:
        what = f"`{KEYWORD}`"
        diagnostics.report("B401", node.at, what=what, wanted=TABLE, found=node.kind)
        return {}
    return {key: each for key, each in node.members.items() if _fits(key, each, role, diagnostics)}


def _fits(key: str, node: Node, role: str, diagnostics: Diagnostics) -> bool:
    wanted = KEYS[role].get(key)
    if wanted is None:
        diagnostics.report("B400", node.at, key=key, role=role, advice=_advice(key, role))
    elif node.kind not in wanted and not ("false" in wanted and node.value is False):
        what, told = f"'{key}' of `{KEYWORD}`", " or ".join(wanted)
        diagnostics.report("B401", node.at, what=what, wanted=told, found=node.kind)
    else:
        return True
    return False


def _advice(key: str, role: str) -> str:
    close = get_close_matches(key, KEYS[role], n=1)
    if close:
        return f"did you mean '{close[0]}'?"
    others = [each for each, keys in KEYS.items() if key in keys]
    where = f"; '{key}' is of {' or '.join(others)}" if others else ""
    return f"there is {', '.join(KEYS[role])}{where}"
