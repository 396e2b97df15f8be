"""Whether two values mean the same, however they are spelled.

Moments, durations, numbers, UUIDs, octets in base64 and JSON inside of texts have several
spellings each, and neither the keys of an object nor those of a query have an order.
"""

from __future__ import annotations

import base64
import json
import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER = r"(?:(\d+(?:[.,]\d+)?){})?"
_DURATION = re.compile(
    "([+-])?P"
    + "".join(map(_NUMBER.format, "YMWD"))
    + "(?:T"
    + "".join(map(_NUMBER.format, "HMS"))
    + ")?"
)
_SECONDS = (31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1)
_STANDARD = str.maketrans("-_", "+/")


def same(found: Any, wanted: Any) -> bool:
    """Whether two JSON values mean the same; True is no 1."""
    kinds: set[Any] = {found.__class__, wanted.__class__}
    if kinds == {dict}:
        return bool(found.keys() == wanted.keys()) and all(
            same(found[name], wanted[name]) for name in found
        )
    if kinds == {list}:
        return len(found) == len(wanted) and all(map(same, found, wanted))
    if kinds == {str}:
        return _same_text(found, wanted)
    return bool(found == wanted) and (bool not in kinds or len(kinds) == 1)


def opened(value: Any) -> Any:
    """The value with what is in its texts of JSON instead of them, as a program has it."""
    if value.__class__ is list:
        return [opened(each) for each in value]
    if value.__class__ is dict:
        return {name: opened(each) for name, each in value.items()}
    try:
        return json.loads(value) if value.__class__ is str else value
    except ValueError:
        return value


def same_line(found: str, wanted: str) -> bool:
    """Whether two request lines (method, path, query) mean the same."""
    one, other = found.partition("?"), wanted.partition("?")
    path, wanted_path = one[0].split("/"), other[0].split("/")
    pairs, wanted_pairs = _pairs(one[2]), _pairs(other[2])
    return (
        len(path) == len(wanted_path)
        and all(map(_same_encoded, path, wanted_path))
        and [name for name, _ in pairs] == [name for name, _ in wanted_pairs]
        and all(
            _same_encoded(value, other)
            for (_, value), (_, other) in zip(pairs, wanted_pairs, strict=True)
        )
    )


def with_variables(path: str) -> str:
    """The path, with a variable for each part that has several spellings."""
    parts = path.split("/")
    return "/".join("{part}" if _is_spelled(unquote(each)) else each for each in parts)


def same_xml(found: str, wanted: str) -> bool:
    """Whether two documents of XML mean the same, whatever their prefixes are."""
    from xml.etree import ElementTree

    one, other = ElementTree.fromstring(found), ElementTree.fromstring(wanted)
    return _same_element(one, other)


def _same_element(one: Any, other: Any) -> bool:
    texts = (one.text or "").strip(), (other.text or "").strip()
    return (
        bool(one.tag == other.tag and len(one) == len(other))
        and same(*texts)
        and same(one.attrib, other.attrib)
        and all(map(_same_element, one, other))
    )


def _pairs(query: str) -> list[tuple[str, str]]:
    """The pairs of a query by name; those of one name keep their order."""
    pairs = [each.partition("=") for each in query.split("&")]
    return sorted(((name, value) for name, _, value in pairs), key=lambda each: each[0])


def _same_encoded(found: str, wanted: str) -> bool:
    """Whether percent-encoded texts are equal, or spell one value once they are decoded.

    A comma that is encoded is another one than that between two items.
    """
    return found == wanted or (
        found.count(",") == wanted.count(",")
        and _same_spelled(unquote(found), unquote(wanted))
    )


def _same_text(found: str, wanted: str) -> bool:
    return found == wanted or _same_spelled(found, wanted)


def _same_spelled(found: str, wanted: str) -> bool:
    """Whether two texts can be read as one value, or as lists of such."""
    items, wanted_items = found.split(","), wanted.split(",")
    are_lists = len(items) == len(wanted_items) > 1
    if are_lists and all(map(_same_text, items, wanted_items)):
        return True
    for read in _READERS:
        try:
            if same(read(found), read(wanted)):
                return True
        except ValueError:
            continue
    return False


def _is_spelled(text: str) -> bool:
    """Whether a text is a moment, a UUID or a duration."""
    for read in (datetime.fromisoformat, UUID, _duration):
        try:
            read(text)
        except ValueError:
            continue
        return True
    return False


def _duration(text: str) -> float:
    """The seconds of a duration (ISO 8601); a year has 365 days, a month 30."""
    found = _DURATION.fullmatch(text)
    if found is None:
        raise ValueError(text)
    sign, *numbers = found.groups()
    parts = [float((number or "0").replace(",", ".")) for number in numbers]
    total = sum(map(float.__mul__, parts, map(float, _SECONDS)))
    return -total if sign == "-" else total


def _octets(text: str) -> bytes:
    """What a text in base64 holds, in either alphabet and with padding or without."""
    plain = text.rstrip("=").translate(_STANDARD)
    plain += "=" * (-len(plain) % 4)
    found = base64.b64decode(plain, validate=True)
    if base64.b64encode(found).decode() != plain:
        raise ValueError(text)
    return found


_READERS: tuple[Callable[[str], Any], ...] = (
    json.loads,
    datetime.fromisoformat,
    time.fromisoformat,
    UUID,
    _duration,
    _octets,
)
