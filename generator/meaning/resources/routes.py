"""Paths: what stands between the slashes, as names and holes.

In: a path of the document. Out: its steps. A name is words in lower case, with spaces between them; a hole is what it is
called in braces; a name behind a colon (`/{id}:cancel`) keeps it, and one behind a `#` gets one. Formats (`{id}.json`) are
no steps. Knows no other path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, TypeAlias
from urllib.parse import unquote

from generator.model.resources import Path
from generator.naming.words import words

Route: TypeAlias = tuple[str, ...]
"""The steps of a path."""

_HOLE = re.compile(r"(\{[^{}]*\})")
_FORMAT = re.compile(r"\.(json|xml|ya?ml|csv|html?|txt|aspx?|php|action|do)$", re.IGNORECASE)
_VERSION = re.compile(
    r"v\d+([._-]?\d+)*((alpha|beta|rc|preview|p)\d*)*|\d+(\.\d+)+|\d{4}-\d\d(-\d\d)?(-preview)?",
    re.IGNORECASE,
)
_ANY_VERSION = re.compile(r"v\{[^{}]*\}|\{(api)?[_-]?version\}", re.IGNORECASE)
_HOST = re.compile(r"([\w-]+(?:\.[\w-]+)*)\.[\w-]+\.(?:com|dev|io|net|org)", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
GENERIC: Final = frozenset({"api", "apis", "rest", "webapi", "jsonapi", "wapi"})
"""What paths begin with that says nothing."""
_TRUE = frozenset({"", "true", "1", "yes"})


def route(path: str) -> Route:
    """The steps of a path; what is asked of it (`?beta=true`) is none."""
    plain, _, fragment = path.partition("#")
    plain = plain.partition("?")[0]
    found: list[str] = []
    for segment in filter(None, plain.split("/")):
        if _ANY_VERSION.fullmatch(segment) and all(is_noise(each, True) for each in found):
            found.append("v1")  # whichever it is
        else:
            found += _steps(segment)
    done = spoken(fragment.rpartition("=")[2])
    return (*found, f":{done}") if done else tuple(found)


def flags(path: str) -> Route:
    """What a path says behind its question mark: the names of what is true, the values of the rest."""
    asked = path.partition("#")[0].partition("?")[2]
    pairs = (each.partition("=") for each in asked.split("&") if each)
    told = ((name if value.lower() in _TRUE else value) for name, _, value in pairs)
    return tuple(name for each in told if (name := spoken(each)))


@lru_cache(maxsize=2**14)
def spoken(raw: str) -> str:
    """The words of a raw name."""
    return " ".join(words(raw)).lower()


def is_hole(step: str) -> bool:
    """Whether the step is whatever a caller gives."""
    return step.startswith("{")


def is_version(step: str) -> bool:
    """Whether the step is a version of the API."""
    return _VERSION.fullmatch(step) is not None


def is_noise(step: str, first: bool) -> bool:
    """Whether the step says nothing of what it is about; a number and `api` only do at the front."""
    return is_version(step) or (first and (step in GENERIC or bool(_NUMBER.fullmatch(step))))


def names(steps: Iterable[str]) -> Path:
    """The names among the steps."""
    return tuple(each.removeprefix(":") for each in steps if not is_hole(each))


def unnamed(steps: Iterable[str]) -> Route:
    """The same, with holes that are all alike."""
    return tuple("{}" if is_hole(each) else each for each in steps)


@lru_cache(maxsize=2**14)
def _steps(segment: str) -> Route:
    return tuple(_read(segment))


def _read(segment: str) -> Iterator[str]:
    segment = _FORMAT.sub("", segment)
    if is_version(segment):
        yield segment.lower()
        return
    for piece in _HOLE.split(segment):
        if _HOLE.fullmatch(piece):
            yield piece
        else:
            yield from _named(piece)


def _named(piece: str) -> Iterator[str]:
    """The names of a piece without holes: apart where there are dots, colons and the like. Of a host's name only what is
    before the domain counts."""
    if host := _HOST.fullmatch(piece):
        yield spoken(host[1])
        return
    for colon, part in re.findall(r"(:?)([^:.()'\",;=@|]+)", unquote(piece)):
        if name := spoken(part):
            yield f"{colon}{name}"
