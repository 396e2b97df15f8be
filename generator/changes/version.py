"""The next version of a client, by what has changed for its callers (Semantic Versioning 2.0.0).

In: a version and the worst change. Out: the next one. From 1.0.0 on, what breaks counts up the first number, what is new
the second, texts the third. Below 1.0.0 anything may change (SemVer, 4): what breaks counts up the second number, all else
the third. A version that is no three numbers (`1.0.0rc1`) is nobody's to count up but its author's.
"""

from __future__ import annotations

import re

from generator.changes.change import Grade

_PLAIN = re.compile(r"(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*))?")


class NoVersion(ValueError):
    """It cannot be counted up."""


def following(version: str, worst: Grade | None) -> str:
    """The version after `version`; without a change that callers see, the one for what they do not."""
    found = _PLAIN.fullmatch(version)
    if found is None:
        raise NoVersion(version)
    letter, major, minor, patch = found[1], int(found[2]), int(found[3]), int(found[4] or 0)
    step = _step(worst, is_stable=major > 0)
    if step == 0:
        return f"{letter}{major + 1}.0.0"
    if step == 1:
        return f"{letter}{major}.{minor + 1}.0"
    return f"{letter}{major}.{minor}.{patch + 1}"


def _step(worst: Grade | None, *, is_stable: bool) -> int:
    """Which of the numbers is counted up."""
    if worst is Grade.BREAKING:
        return 0 if is_stable else 1
    return 1 if worst is Grade.COMPATIBLE and is_stable else 2
