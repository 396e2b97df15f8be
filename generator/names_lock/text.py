"""The text of `names.lock`: a line for each name, what belongs to something below it.

In: a text, or names. Out: names, or a text that people can read and merge. The same names have the same text, whatever the
order of the document. A line is `kind key = name`; a key that is no plain text is a JSON string.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import field
from keyword import iskeyword
from typing import Final

from generator.diagnostics import Diagnostics, Location, Source
from generator.values import dataclass

HEADER: Final = (
    "# What this client calls things, by what they are called in the document. Names that stand here stay as they are,\n"
    "# whatever comes to the document. Written by gen-client; commit it with the client.\n"
)
_BETWEEN: Final = " = "
_ID: Final = "operationId "


@dataclass(slots=True)
class Entry:
    """The name of something and those of its parts; `raw` is what it is called in the document, where the key is not."""

    name: str
    parts: dict[str, str] = field(default_factory=dict)
    raw: str = ""


@dataclass(slots=True)
class Lock:
    """All names, by kind and by key; `old` are names of types that have others now: the key of the type, and the major
    version of the client that was the first to call it otherwise."""

    target: str
    tags: dict[str, Entry] = field(default_factory=dict)
    operations: dict[str, Entry] = field(default_factory=dict)
    types: dict[str, Entry] = field(default_factory=dict)
    old: dict[str, tuple[str, int]] = field(default_factory=dict)

    def entries(self, kind: str) -> dict[str, Entry]:
        """Those of a kind, as the file calls it."""
        return {"tag": self.tags, "operation": self.operations, "type": self.types}[kind]


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
            for part, name in sorted(entry.parts.items()):
                yield f"  {_word(part)}{_BETWEEN}{name}\n"
    for name, (key, major) in sorted(lock.old.items()):
        yield f"old {major} {_word(key)}{_BETWEEN}{name}\n"


def _word(key: str) -> str:
    is_plain = key.isprintable() and key.strip() == key != "" and key[0] != '"'
    is_plain = is_plain and _BETWEEN not in f"{key} " and not key.startswith(_ID)
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
    if line.startswith(f"  {_ID}") and _BETWEEN not in line:
        last.raw = _key(line.strip().removeprefix(_ID)) or ""
        return last
    rest, between, name = line.rpartition(_BETWEEN)
    if not between or not _is_name(name, lock.target):
        return None
    if line.startswith("  "):
        key = _key(rest.strip())
        last.parts[key or ""] = name
        return last if key is not None else None
    kind, _, written = rest.partition(" ")
    if kind == "old":
        return _read_old(written, name, lock, last)
    key = _key(written)
    if kind not in KINDS or key is None:
        return None
    entry = lock.entries(kind)[key] = Entry(name)
    return entry


def _read_old(written: str, name: str, lock: Lock, last: Entry) -> Entry | None:
    major, _, of = written.partition(" ")
    key = _key(of)
    if not (major.isascii() and major.isdigit() and len(major) < 10) or key is None:
        return None
    lock.old[name] = key, int(major)
    return last


def _key(word: str) -> str | None:
    if not word.startswith('"'):
        return word
    try:
        found = json.loads(word)
    except ValueError:
        return None
    return found if isinstance(found, str) else None


def _is_name(name: str, target: str) -> bool:
    """Whether a name can stand in code: nobody else has looked at it when it does."""
    return name.isidentifier() and not (target == "python" and iskeyword(name))
