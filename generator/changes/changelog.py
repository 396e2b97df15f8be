"""The changelog of a client: an entry for each version, by the headings of Keep a Changelog 1.1.0.

In: the text that is there, and what has changed. Out: the text with one entry more. The file is its owner's: what stands in
it stays as it is, and an entry of that version that somebody has written already is left alone. An entry has no date of
its own, so that the same documents give the same text; `date` is put beside the version where somebody gives one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.changes.change import Change, Difference, Grade, Turn
from generator.targets.markdown.escape import cell, code_span

HEAD: Final = (
    "# Changelog\n\n"
    "The format follows [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and versions follow\n"
    "[Semantic Versioning](https://semver.org/spec/v2.0.0.html).\n"
)
MOST: Final = 100
"""Lines under one heading."""
NAMED: Final = 30
"""Names in one line."""
_VERSION: Final = re.compile(r"^##[ \t]+\[?(?P<name>[^\]\s]+)\]?.*$", re.MULTILINE)
_FENCE: Final = re.compile(r"^(`{3,}|~{3,}).*?^\1[`~]*[ \t]*$", re.MULTILINE | re.DOTALL)
_TITLES: Final = {
    Turn.ADDED: "Added",
    Turn.CHANGED: "Changed",
    Turn.DEPRECATED: "Deprecated",
    Turn.REMOVED: "Removed",
}


def with_entry(text: str, version: str, body: str, date: str = "") -> str:
    """The text with the entry, before all versions that are there and behind what is not released."""
    heads = [*_heads(text)]
    if any(name == version for name, _ in heads):
        return text
    shown = f"## [{version}] - {date}" if date else f"## [{version}]"
    entry = f"{shown}\n\n{body}"
    if "\r\n" in text:
        entry = entry.replace("\n", "\r\n")
    before = next((at for name, at in heads if name.lower() != "unreleased"), None)
    if not text.strip():
        return f"{HEAD}\n{entry}"
    if before is None:
        return f"{text.rstrip()}\n\n{entry}"
    return f"{text[:before]}{entry}\n{text[before:]}"


def _heads(text: str) -> Iterator[tuple[str, int]]:
    """Versions and where their headings begin; what stands in fenced code is none."""
    fenced = [found.span() for found in _FENCE.finditer(text)]
    for found in _VERSION.finditer(text):
        if not any(start <= found.start() < end for start, end in fenced):
            yield found["name"], found.start()


def first_body(title: str) -> str:
    """What the first entry says."""
    return f"### Added\n\n- The client of {code_span(title)}.\n"


def body(difference: Difference, generator: str) -> str:
    """What an entry says; of what callers do not see, that `generator` made it anew."""
    if not difference.changes:
        return f"### Changed\n\n- Made anew by gen-client {generator}; callers see the same.\n"
    sections = []
    for turn in Turn:
        lines = [*_lines([each for each in difference.changes if each.turn is turn])]
        if lines:
            sections.append(f"### {_TITLES[turn]}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(sections)


def _lines(found: Sequence[Change]) -> Iterator[str]:
    """What breaks first; texts, and types that are new, in a line for all."""
    ranked = sorted(found, key=lambda each: each.grade is not Grade.BREAKING)
    plain = [each for each in ranked if each.grade is not Grade.DOCS and each.kind != "type-added"]
    for each in plain[:MOST]:
        mark = "**Breaking:** " if each.grade is Grade.BREAKING else ""
        yield f"- {mark}{code_span(each.subject)} {cell(each.what)}."
    if len(plain) > MOST:
        yield f"- … and {len(plain) - MOST:,} more."
    if types := [each.subject for each in ranked if each.kind == "type-added"]:
        yield f"- New types: {_names(types)}."
    if docs := [each.subject for each in ranked if each.grade is Grade.DOCS]:
        yield f"- Descriptions: {_names(docs)}."


def _names(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED:,} more" if len(names) > NAMED else ""
    return ", ".join(code_span(each) for each in names[:NAMED]) + more
