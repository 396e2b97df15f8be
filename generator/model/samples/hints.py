"""What a description says by example: "e.g. `abc`", "for example "abc"".

In: a description. Out: texts that stand behind such words, as they are written; whether one fits is for others to say.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SAID = re.compile(
    r"(?:\be\.\s?g\.|\bi\.e\.|\bfor (?:example|instance)|\bexamples?\b|\bsuch as)"
    r"[\s,:(]*(?:is|are|would be|value|values)?[\s:]*"
    r"(?:`([^`\n]{1,80})`|\"([^\"\n]{1,80})\"|“([^”\n]{1,80})”|'([^'\n]{1,80})')",
    re.IGNORECASE,
)
_HOLES = re.compile(r"[<>{}]|\.\.\.|…")


@lru_cache(maxsize=2**12)
def hints(text: str) -> tuple[str, ...]:
    """The examples that a text gives in passing; none that has holes to be filled."""
    if not text:
        return ()
    found = (next(filter(None, each.groups())) for each in _SAID.finditer(text))
    plain = (each.strip().strip("\"'") for each in found)
    return tuple(each for each in plain if each and not _HOLES.search(each))


def numbers(text: str) -> tuple[int | float, ...]:
    """Those of them that are numbers."""
    found: list[int | float] = []
    for each in hints(text):
        if re.fullmatch(r"-?\d{1,15}", each):
            found.append(int(each))
        elif re.fullmatch(r"-?\d{1,9}\.\d{1,9}", each):
            found.append(float(each))
    return tuple(found)
