"""What is known of the classes of libraries, from `libraries/*.txt`: one file for each library, one class on each line.

`NAME`, or `NAME deferred|expanded|effective FORMALS < PARENTS ! CREATORS > CLASSES @ CLASSES : FEATURES`; it converts to
the first classes and from the second. A feature is its name; before it `-` if it is not for everyone, `~` if it is
obsolete, `*` if it is deferred; after it `/n` for n arguments, `=` for a query, with the class of the result if that is
simple, `=?` if that may be Void. `new@PARENT.old` is renamed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from tests.eiffel.interface import Interface, Member
from tests.eiffel.syntax import ClassType

FOLDER: Final = Path(__file__).with_name("libraries")
LINE: Final = re.compile(r"(\w+)(?: (\w+) (\d) <(.*?)!(.*?)>(.*?)@(.*?):(.*))?")
FEATURE: Final = re.compile(r"(-?)(~?)(\*?)(\w+)(?:/(\d+))?(?:(=)(\??)(\w*))?")
RENAMED: Final = re.compile(r"(\w+)@(\w+)\.(\w+)")
SHORT: Final = {
    "STRING": "STRING_8",
    "READABLE_STRING": "READABLE_STRING_8",
    "IMMUTABLE_STRING": "IMMUTABLE_STRING_8",
    "INTEGER": "INTEGER_32",
    "NATURAL": "NATURAL_32",
    "REAL": "REAL_32",
    "DOUBLE": "REAL_64",
    "CHARACTER": "CHARACTER_8",
    "WIDE_CHARACTER": "CHARACTER_32",
}
"""Names that every configuration maps to others."""


@cache
def libraries() -> frozenset[str]:
    """The libraries of which we know the classes."""
    return frozenset(path.stem for path in FOLDER.glob("*.txt"))


@cache
def lines(library: str) -> Mapping[str, re.Match[str]]:
    """The classes of a library by name, not yet read."""
    text = (FOLDER / f"{library}.txt").read_text(encoding="utf-8")
    return {match[1]: match for match in map(LINE.fullmatch, text.splitlines()) if match}


def interface(line: re.Match[str], parents: Mapping[str, Interface | None]) -> Interface:
    """What a class gives; the interfaces of its parents are there."""
    name, mark, formals, _, creators, to, of, features = line.groups()
    if mark is None:
        return nothing_known(name)
    members = _inherited(features, parents)
    members.update((member.name, member) for member in _members(name, features, members))
    known = all(parent and parent.is_complete for parent in parents.values())
    return Interface(
        name,
        mark == "deferred",
        mark == "expanded",
        tuple(f"#{index}" for index in range(int(formals))),
        tuple(parents),
        dict.fromkeys(creators.split()) or None,
        members,
        known,
        False,
        frozenset(SHORT.get(each, each) for each in to.split()),
        frozenset(SHORT.get(each, each) for each in of.split()),
    )


def nothing_known(name: str) -> Interface:
    """A class that there is."""
    return Interface(name, False, False, None, (), None, {}, False, False)


def parents_of(line: re.Match[str]) -> list[str]:
    """The names of the parents."""
    return (line[4] or "").split() or (["ANY"] if line[2] and line[1] != "ANY" else [])


def _inherited(features: str, parents: Mapping[str, Interface | None]) -> dict[str, Member]:
    """The features of the parents under their new names; an effective one stands before a deferred one."""
    found: dict[str, Member] = {}
    renames = [match.groups() for match in RENAMED.finditer(features)]
    for name, parent in parents.items():
        members = dict(parent.members) if parent else {}
        moved = {new: old for new, above, old in renames if above == name and old in members}
        kept = {new: replace(members[old], name=new) for new, old in moved.items()}
        for old in moved.values():
            members.pop(old, None)
        for each in [*members.values(), *kept.values()]:
            before = found.get(each.name)
            if before is None or before.is_deferred:
                found[each.name] = each
    return found


def _members(owner: str, features: str, inherited: Mapping[str, Member]) -> Iterator[Member]:
    for parts in map(FEATURE.fullmatch, features.split()):
        if parts:
            secret, obsolete, deferred, name, count, query, detachable, result = parts.groups()
            before = inherited.get(name)
            if before and deferred and not query and not count:
                yield replace(before, is_deferred=True)
                continue
            mark = "detachable" if detachable else ""
            yield Member(
                name,
                owner,
                name,
                0,
                int(count or 0),
                bool(query),
                bool(deferred),
                bool(obsolete),
                frozenset[str]() if secret else None,
                ClassType(0, result, (), mark, result) if result else None,
            )
