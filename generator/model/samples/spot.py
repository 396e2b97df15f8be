"""Where a sample stands, and the two values that are no ordinary ones.

Knows no type.
"""

from __future__ import annotations

import json
from typing import Final

from generator.model.types import Json
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """What a value is called where it stands, the name of what it is a part of, and what the document says of it."""

    name: str = ""
    owner: str = ""
    text: str = ""

    def item(self) -> Spot:
        """The place of one of several."""
        return Spot(self.name.removesuffix("s"), self.owner, self.text)


NOWHERE = Spot()


class Raw(str):
    """Raw octets, which JSON cannot hold."""

    __slots__ = ()


RAW: Final = Raw("raw octets")


class Misfit(str):
    """A text that does not fit its pattern, or its rules: nobody knows a value that does."""

    __slots__ = ()


def has_misfit(value: Json) -> bool:
    """Whether such a text is somewhere in a value."""
    match value:
        case dict():
            return any(map(has_misfit, value.values()))
        case list():
            return any(map(has_misfit, value))
        case _:
            return isinstance(value, Misfit)


class Endless(Exception):
    """A value of this type would have to contain itself, or more than anybody reads."""


def compact(value: Json) -> str:
    """The text of a JSON value as clients write it into another one."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


MOST = 3000
"""Values with more parts than this are none that can be shown."""


def is_too_large(value: Json) -> bool:
    """Whether nobody could read a value: where each type needs two of the next one, sizes double with each."""
    waiting, count = [value], 0
    while waiting:
        each, count = waiting.pop(), count + 1
        if count > MOST:
            return True
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    return False
