"""Locks of before ids were the same wherever the document is.

In: the types of a lock, and the keys of today. Out: the types by these. Keys that have an id behind them had the path of
the document in it, and digests of several such paths; without both, most are still one type.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from generator.names_lock.text import Entry

_PLACE: Final = re.compile(r"(?<= at )[^#]*(?=#)|(?<=&)[0-9a-f]{16}")
"""What depended on the path."""


def by_todays_keys(types: Mapping[str, Entry], keys: Collection[str]) -> dict[str, Entry]:
    """The entries, those which no type has any more by the one key of today that they can mean."""
    was = _single(key for key in types if key not in keys)
    now = _single(key for key in keys if key not in types) if was else {}
    meant = {key: now[plain] for plain, key in was.items() if plain in now}
    return {meant.get(key, key): each for key, each in types.items()}


def _single(keys: Iterable[str]) -> dict[str, str]:
    """The keys that have an id, by what no path is in; those of which several come to the same mean none."""
    found: dict[str, list[str]] = {}
    for key in keys:
        if " at " in key and "#" in key:
            found.setdefault(_PLACE.sub("", key), []).append(key)
    return {plain: each[0] for plain, each in found.items() if len(each) == 1}
