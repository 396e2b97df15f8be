"""Finds what somebody asks about: by a name that programs use, by a JSON pointer, by a line of a file.

In: the question, the things of a client, the files of the document. Out: things that are meant, or what was probably
meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final

from generator.diagnostics import Location
from generator.document import Node
from generator.document.pointer import follow, join, split
from generator.explained.things import Thing
from generator.values import dataclass

_FORMS: Final = re.compile(
    r"_(?:with_http_info|without_preload_content|stream|iter)(?:_with_http_info)?(?=$|\.)"
)
"""The further forms of a method."""
_LINE: Final = re.compile(r"(.+?):(\d+)(?::\d+)?")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is meant; `place` is what was asked about, where that is a place, and the things are made of what is around
    it."""

    things: tuple[Thing, ...]
    place: Location | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing is called so, or stands there; and what to do."""

    why: str
    advice: str


def answer(
    asked: str, every: Sequence[Thing], files: Mapping[str, Node], root: Node
) -> Answer | Nothing:
    """What somebody asks about; `files` are the roots of the document's files by their names."""
    found = _LINE.fullmatch(asked)
    if found and (node := _file(found[1], files)) is not None:
        return _by_line(node, int(found[2]), every)
    if asked.startswith(("#", "/")):
        return _by_pointer(asked.removeprefix("#"), every, root)
    return _by_name(asked, every)


# -- by a name


def _by_name(asked: str, every: Sequence[Thing]) -> Answer | Nothing:
    bare = _FORMS.sub("", asked.removesuffix("()"))
    found = _called(bare, every) or [*dict.fromkeys(_within(bare, every))]
    parts = bare.split(".")
    for start in range(1, len(parts)):  # what leads to it, such as a package
        found = found or _called(".".join(parts[start:]), every)
    if found:
        return Answer(tuple(found))
    names = {name: None for each in every for name in each.names}
    close = get_close_matches(asked, names, n=3) or get_close_matches(
        asked.rpartition(".")[2], names, n=3
    )
    advice = f"did you mean {' or '.join(close)}?" if close else "--dump-model shows what there is"
    return Nothing(f"nothing of the client is called '{asked}'", advice)


def _called(name: str, every: Sequence[Thing]) -> list[Thing]:
    """What is called so, exactly or nearly."""
    for word in (name, name.removeprefix("Async")):
        plain = _plain(word)
        found = [each for each in every if word in each.names]
        found = found or [each for each in every if plain in map(_plain, each.names)]
        if found:
            return found
    return []


def _within(asked: str, every: Sequence[Thing]) -> Iterator[Thing]:
    """The fields that a way leads to, such as `Pet.owner.name`: each step is a field of what the one before has."""
    head, dot, rest = asked.rpartition(".")
    above = _by_name(head, every) if dot and "." in head else None
    for each in above.things if isinstance(above, Answer) else ():
        for name in each.leads:
            yield from (one for one in every if f"{name}.{rest}" in one.names)


def _plain(name: str) -> str:
    """A name without the case of its letters, and without lines between words."""
    return re.sub(r"[_\s-]", "", name).lower()


# -- by a place


def _file(name: str, files: Mapping[str, Node]) -> Node | None:
    """The file that is called so, or whose path ends so."""
    if name in files:
        return files[name]
    ends = [each for known, each in files.items() if known.endswith(f"/{name.removeprefix('./')}")]
    return ends[0] if len(ends) == 1 else files.get(name.removeprefix("./"))


def _by_pointer(pointer: str, every: Sequence[Thing], root: Node) -> Answer | Nothing:
    path = split(pointer)
    node = follow(root, path)
    if node is not None:
        return Answer(tuple(_around(node.at, every)), node.at)
    while path and follow(root, path) is None:
        token = path.pop()
    above = follow(root, path) or root
    close = get_close_matches(token, above.members, n=1)
    meant = f"#{join([*path, close[0]])}" if close else ""
    advice = (
        f"did you mean '{meant}'?" if meant else f"there is: {', '.join([*above.members][:12])}"
    )
    return Nothing(f"'#{join(path)}' has no '{token}'", advice)


def _by_line(root: Node, line: int, every: Sequence[Thing]) -> Answer | Nothing:
    """What is around the deepest value that begins on the line or before it."""
    node = root
    while inner := [each for each in _inside(node) if each.line <= line]:
        node = max(inner, key=lambda each: (each.line, each.column))
    if line > len(root.source.lines):
        return Nothing(f"'{root.source.name}' has no line {line}", "count lines from 1")
    return Answer(tuple(_around(node.at, every)), node.at)


def _inside(node: Node) -> Iterable[Node]:
    return node.members.values() if node.is_object else node.items


def _around(at: Location, every: Sequence[Thing]) -> list[Thing]:
    """The things whose place is the nearest one around."""
    fits = [
        each
        for each in every
        if each.at.source is at.source and f"{at.pointer}/".startswith(f"{each.at.pointer}/")
    ]
    nearest = max((len(each.at.pointer) for each in fits), default=0)
    return [each for each in fits if len(each.at.pointer) == nearest and nearest]
