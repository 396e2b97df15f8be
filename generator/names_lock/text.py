"""The text of `names.lock`: a line for each name, what belongs to something below it.

In: a text, or names. Out: names, or a text that people can read and merge. The same names have the same text, whatever
the order of the document. A line is `kind key = name`, or `part = name` below it; a name from before is `old MAJOR = name`
of the thing itself, `old MAJOR part = name` of a part. A key that is no plain text is a JSON string.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache
from typing import Final

from generator.diagnostics import Diagnostics, Location, Source
from generator.names_lock.forms import can_be
from generator.values import dataclass

HEADER: Final = (
    "# What this client calls things, by what they are called in the document. Names that stand here stay as they are,\n"
    "# whatever comes to the document. Written by gen-client; commit it with the client.\n"
)
_BETWEEN: Final = " = "
_ID: Final = "operationId "
_TAG: Final = "tag "
_OLD: Final = "old "
_WORDS: Final = (_ID, _TAG, _OLD)
"""What lines below an entry begin with that are no names of parts."""


@dataclass(frozen=True, slots=True)
class Old:
    """A name from before: of the thing itself, or of a part of it; `since` is the major version of the client that was the
    first to call it otherwise."""

    part: str | None
    name: str
    since: int


@dataclass(slots=True)
class Entry:
    """The name of something and those of its parts; `raw` is what it is called in the document, where the key is not, `tag`
    the key of the tag that an operation belongs to. `old` are names that it has no more."""

    name: str
    parts: dict[str, str] = field(default_factory=dict)
    raw: str = ""
    tag: str = ""
    old: list[Old] = field(default_factory=list)


@dataclass(slots=True)
class Lock:
    """All names, by kind and by key."""

    target: str
    tags: dict[str, Entry] = field(default_factory=dict)
    operations: dict[str, Entry] = field(default_factory=dict)
    types: dict[str, Entry] = field(default_factory=dict)

    def entries(self, kind: str) -> dict[str, Entry]:
        """Those of a kind, as the file calls it."""
        return {"tag": self.tags, "operation": self.operations, "type": self.types}[kind]


MODULE: Final = "module"
"""The part of a tag that is the module of its class, where that is not called as the class's words have it."""
KINDS: Final = ("tag", "operation", "type")


def text(lock: Lock) -> str:
    """The lock as a file."""
    return "".join((HEADER, f"target {lock.target}\n", *_lines(lock)))


def _lines(lock: Lock) -> Iterator[str]:
    for kind in KINDS:
        for key, entry in sorted(lock.entries(kind).items()):
            yield f"{kind} {_word(key)}{_BETWEEN}{entry.name}\n"
            if entry.raw:
                yield f"  {_ID}{_word(entry.raw)}\n"
            if entry.tag:
                yield f"  {_TAG}{_word(entry.tag)}\n"
            for part, name in sorted(entry.parts.items()):
                yield f"  {_word(part)}{_BETWEEN}{name}\n"
            for old in sorted(entry.old, key=lambda each: (each.part or "", each.name)):
                part = "" if old.part is None else f" {_word(old.part)}"
                yield f"  {_OLD}{old.since}{part}{_BETWEEN}{old.name}\n"


@lru_cache(maxsize=2**14)
def _word(key: str) -> str:
    is_plain = key.isprintable() and key.strip() == key != "" and key[0] not in '"='
    is_plain = is_plain and _BETWEEN not in f"{key} " and not key.startswith(_WORDS)
    return key if is_plain else json.dumps(key)


def read(source: Source, diagnostics: Diagnostics) -> Lock | None:
    """The lock of a file; a line that is none is an error."""
    lock, last = Lock(""), Entry("")
    for number, line in enumerate(source.text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _read(line, lock, last)
        if found is None:
            at = Location(source, number, 1, "")
            diagnostics.report("O160", at, line=line.strip())
            return None
        last = found
    return lock


def _read(line: str, lock: Lock, last: Entry) -> Entry | None:
    """Take a line over; the entry to which the next ones may belong, or None if it is no such line."""
    if line.startswith("target "):
        lock.target = line.partition(" ")[2]
        return last
    if line.startswith("  "):
        return last if _read_below(line.strip(), last, lock.target) else None
    rest, between, name = line.rpartition(_BETWEEN)
    kind, _, written = rest.partition(" ")
    key = _key(written)
    if not between or not can_be(name, lock.target) or kind not in KINDS or key is None:
        return None
    entry = lock.entries(kind)[key] = Entry(name)
    return entry


def _read_below(line: str, last: Entry, target: str) -> bool:
    """Take over what belongs to an entry; whether it is such a line."""
    word = ""
    if line.startswith(_WORDS):  # as few do
        word = next(each for each in _WORDS if line.startswith(each))
    written = line.removeprefix(word)
    if word in (_ID, _TAG) and not written.startswith("= "):
        setattr(last, "raw" if word == _ID else "tag", _key(written) or "")
        return True
    rest, between, name = line.rpartition(_BETWEEN)
    if not between or not can_be(name, target):
        return False
    if word == _OLD and not written.startswith("= "):
        return _read_old(written.rpartition(_BETWEEN)[0], name, last)
    key = _key(rest)
    last.parts[key or ""] = name
    return key is not None


def _read_old(written: str, name: str, last: Entry) -> bool:
    major, between, of = written.partition(" ")
    key = _key(of)
    if not (major.isascii() and major.isdigit() and len(major) < 10) or key is None:
        return False
    last.old.append(Old(key if between else None, name, int(major)))
    return True


def _key(word: str) -> str | None:
    if not word.startswith('"'):
        return word
    try:
        found = json.loads(word)
    except ValueError:
        return None
    return found if isinstance(found, str) else None
