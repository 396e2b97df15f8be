"""JSON in which there is nothing to complain of, as nodes that are made, and places that are found, when somebody asks.

In: a source. Out: its root node, or nothing where the text must be read by who can tell what is wrong. Most of a large
document are examples, which hardly anybody looks into, and hardly any place is ever told. So the standard library reads
all values at once, and the text is looked at again for a place: from the opening bracket of each value around it up to
the part that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from json import JSONDecoder, dumps
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any, Final, NoReturn

from generator.diagnostics import Source
from generator.document.node import MAX_DEPTH, Json, Late, Node, NodeValue
from generator.document.pointer import escape
from generator.document.scalars import MAX_DIGITS, SURROGATE_ESCAPE

SPACE: Final = compile_pattern(r"[ \t\n\r]*")
CONTAINERS: Final = (dict, list)


def late_root(source: Source) -> Node | None:
    """The value of a text that has no error, no repeated key, no half of a surrogate pair, nothing too long or too deep."""
    try:
        value = VALUES.decode(source.text)
        if is_deep(value):
            return None
        if SURROGATE_ESCAPE.search(source.text) is not None:
            dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return LateNode(value, source, None, 0)


def members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is repeated")
    return found


def integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError("too many digits")
    return int(digits)


def constant(name: str) -> NoReturn:
    raise ValueError(f"JSON has no {name}")


VALUES: Final = JSONDecoder(object_pairs_hook=members, parse_int=integer, parse_constant=constant)
STRETCHES: Final = JSONDecoder(parse_int=str, parse_float=str)
"""Tells where values end."""


def is_deep(value: Any) -> bool:
    """Whether objects and arrays are nested deeper than nodes may be."""
    depth = 0
    layer: list[Any] = [[value]]
    while layer := [
        part
        for each in layer
        for part in (each.values() if type(each) is dict else each)
        if type(part) in CONTAINERS
    ]:
        depth += 1
        if depth > MAX_DEPTH:
            return True
    return False


class LateNode(Late):
    """A value of the text. `raw` is the same without places, `above` the object or array in which it is the member or
    item `key`; all else is made when it is asked for, and kept."""

    __slots__ = ("above", "key", "places", "raw")

    places: Places

    def __init__(self, raw: Json, source: Source, above: LateNode | None, key: str | int) -> None:
        self.raw = raw
        self.source = source
        self.above = above
        self.key = key
        if type(raw) not in CONTAINERS:
            self.value = raw  # type: ignore[assignment]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name == "value":
                made = self.value = self.parts()
            elif name == "pointer":
                made = self.pointer = self.own_pointer()
            elif name == "places":
                made = self.places = Places(self.source.text, self.opening())
            else:
                made = super().__getattr__(name)
            return made

    def plain(self) -> Json:
        return self.raw

    def position(self) -> tuple[int, int]:
        return self.source.position(self.index())

    def index(self) -> int:
        """Where the value stands in the text: a member at its key."""
        if self.above is None:
            return behind_space(self.source.text, 0)
        return self.above.places[self.key]

    def opening(self) -> int:
        """Where the value itself begins."""
        index = self.index()
        return index if isinstance(self.key, int) else member(self.source.text, index)[1]

    def parts(self) -> NodeValue:
        """The members or items as nodes."""
        raw, source = self.raw, self.source
        if isinstance(raw, dict):
            return {key: LateNode(part, source, self, key) for key, part in raw.items()}
        assert isinstance(raw, list)
        return [LateNode(part, source, self, index) for index, part in enumerate(raw)]

    def own_pointer(self) -> str:
        above, key = self.above, self.key
        if above is None:
            return ""
        return f"{above.pointer}/{escape(key) if isinstance(key, str) else key}"


class Places(dict[str | int, int]):
    """Where each part of an object or array stands. The text is read up to the last one that somebody has asked for."""

    def __init__(self, text: str, opening: int) -> None:
        super().__init__()
        self.others = places(text, opening)

    def __missing__(self, key: str | int) -> int:
        for other, place in self.others:
            self[other] = place
            if other == key:
                return place
        raise KeyError(key)


def places(text: str, opening: int) -> Iterator[tuple[str | int, int]]:
    """Key or number of each part, and where it stands; whoever knows all of them asks for no more."""
    has_keys = text[opening] == "{"
    place = behind_space(text, opening + 1)
    for number in count():
        key, value = member(text, place) if has_keys else (number, place)
        yield key, place
        _, end = STRETCHES.raw_decode(text, value)
        place = behind_space(text, behind_space(text, end) + 1)


def member(text: str, place: int) -> tuple[str, int]:
    """The key that stands here, and where its value begins."""
    key, end = STRETCHES.raw_decode(text, place)
    return key, behind_space(text, behind_space(text, end) + 1)


def behind_space(text: str, index: int) -> int:
    found = SPACE.match(text, index)
    return found.end() if found else index
