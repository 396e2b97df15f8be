"""Generators of OpenAPI Generator, by the target that makes the same.

In: the name of a generator, the targets that there are. Out: one of these, or what to do instead.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

_OLDER: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(
        (
            *("python-legacy", "python-prior", "python-experimental", "python-nextgen"),
            "python-pydantic-v1",
        ),
        "python",
    )
)
"""Older generators of clients, and the target that makes such a client."""


def target_of(name: str, targets: Collection[str]) -> str | None:
    """The target that makes what the generator makes."""
    return name if name in targets else _OLDER.get(name)


def instead_of(name: str, targets: Collection[str]) -> str:
    """What to do where there is none."""
    there = f"there is: {', '.join(sorted(targets))}"
    if name.startswith("python-"):
        return f"it makes a server; gen-client makes clients: {there}"
    close = get_close_matches(name, targets, n=1)
    if close:
        return f"did you mean '{close[0]}'? {there}"
    return f"{there}, or a target that an installed package offers; keep OpenAPI Generator for this one"
