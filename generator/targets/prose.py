"""Descriptions as the lines of a comment: what their author wrapped is joined, and wrapped once.

In: untrusted CommonMark, perhaps with HTML in it. Out: lines of plain text, without control characters and without
tabs, which the comments of a language can hold; to escape what ends such a comment is left to its target. A
paragraph is one, whatever its line ends were. Kept as they are: fenced and indented code, tables, headings, rules
between paragraphs and hard line breaks. A line never starts with what would make a list, a quotation or a heading of it.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from functools import lru_cache

from generator.targets.from_html import from_html

UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e0fff]"
    r"|(?<=[\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?=[\x00-\x7f])|[\u200c\u200d]$"
)
"""Controls, halves of pairs, and what nobody sees or what turns around what is seen ("trojan source"). Joiners stay between
letters that join, as in Persian and in emoji."""
_LEAST = 40
"""Characters that a line has, however little room there is."""
_IN_PLACE = re.compile(
    r"(?P<span>`+)[^`].*?(?P=span)|(?<!!)\[(?P<label>[^][]+)\]\([/#][^()\s]*\)", re.DOTALL
)
"""A link to another place of the site that the text was written for; code, in which there is none."""
_BLOCK = re.compile(r"""
      (?P<fence>`{3,}|~{3,})
    | (?P<rule>(?:-[ ]*){3,}$|(?:\*[ ]*){3,}$|(?:_[ ]*){3,}$|=+$|--$)
    | (?P<item>(?:[-*+]|\d{1,9}[.)])[ ]+)(?=\S)
    | (?P<quote>(?:>[ ]?)+)
    | (?P<alone>\#{1,6}[ ]|\|)
    """, re.VERBOSE)  # fmt: skip
_HEAD_OF_BLOCK = frozenset("`~-*+_=>#|0123456789")
_DELIMITER = re.compile(r"\|? *:?-+:? *(?:\| *:?-+:? *)+\|?$")
_PARAGRAPH_END = re.compile(r"\n\s*(?:\n|[-*+] |\d{1,9}[.)] |```|~~~|\|)")
_SENTENCE_END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\betc)[.!?](?=\s)")
_MARK = re.compile(r"(?:[-+*>#=|]+|\d{1,9}[.)])(?: |$)|`{3}|~{3}")
"""What would not be a word at the start of a line."""


@lru_cache(maxsize=2**14)
def wrapped(raw: str, width: int) -> tuple[str, ...]:
    """The lines of a description; none of an empty one, no blank one at either end, never two in a row."""
    text = _clean(raw)
    if len(text) <= width and "\n" not in text:
        return (text,) if text else ()
    found = list(_Lines(text, max(width, _LEAST)).all())
    while found and not found[-1]:
        found.pop()
    return tuple(each for index, each in enumerate(found) if each or (index and found[index - 1]))


def seen(raw: str) -> str:
    """The text without what is `UNSEEN`. Most have nothing of it, which is found out in a tenth of the time."""
    is_plain = raw.isascii() and raw.replace("\n", "").isprintable()
    return raw if is_plain else UNSEEN.sub("", raw)


def one_line(raw: str) -> str:
    """All of a text on one line, without control characters."""
    return " ".join(seen(raw).split())


def first_paragraph(raw: str) -> str:
    """What stands before the first blank line; all of it, as long as no block of code has begun."""
    first, blank, _ = raw.strip().partition("\n\n")
    return raw if blank and "```" in first else first


@lru_cache(maxsize=2**12)
def first_sentence(raw: str) -> str:
    """The first sentence of a description, on one line; the first line of what is no paragraph."""
    text = from_html(seen(raw)).strip()
    paragraph = _PARAGRAPH_END.split(text, maxsplit=1)[0]
    said = " ".join(paragraph.split())
    end = _SENTENCE_END.search(said)
    return said[: end.end()] if end else said


def filled(text: str, width: int, first: str = "", hang: str = "") -> list[str]:
    """A paragraph, wrapped: `first` stands before its first line, `hang` before the others."""
    text = " ".join(text.split())
    found: list[str] = []
    margin, start = first, 0
    while len(text) - start > (room := width - len(margin)):
        end = _break(text, start, room)
        if end < 0:
            break
        found.append(margin + text[start:end])
        margin, start = hang, end + 1
    return [*found, margin + text[start:]]


def _break(text: str, start: int, room: int) -> int:
    """The space at which a line ends that starts there; -1 where there is none."""
    end = text.rfind(" ", start, start + room + 1)
    while end > start and _MARK.match(text, end + 1):
        end = text.rfind(" ", start, end)
    if end > start:
        return end
    end = text.find(" ", start + room)
    while end > 0 and _MARK.match(text, end + 1):
        end = text.find(" ", end + 1)
    return end


def _clean(raw: str) -> str:
    """Without control characters, tabs, HTML, links that lead nowhere from code, and the margin that the lines below the
    first may have."""
    text = from_html(seen(raw.expandtabs(4))).strip()
    text = _IN_PLACE.sub(lambda found: found["label"] or found[0], text) if "](" in text else text
    first, _, rest = text.partition("\n")
    if rest[:1] == " ":  # else a margin is that of code
        rest = textwrap.dedent(rest)
    return f"{first}\n{rest}" if rest else first


class _Lines:
    """Goes through the lines of a text; `words` are those of the paragraph or item that is open."""

    def __init__(self, text: str, width: int) -> None:
        self.lines = text.split("\n")
        self.width = width
        self.words: list[str] = []
        self.first = self.hang = ""
        self.in_list = False

    def all(self) -> Iterator[str]:
        """The wrapped lines."""
        fence, in_table = "", False
        for index, line in enumerate(self.lines):
            stripped = line.strip()
            if fence:
                yield line.rstrip()
                fence = "" if stripped.startswith(fence) and not stripped.strip(fence[0]) else fence
                continue
            in_table = bool(stripped) and (in_table or self._is_table(index))
            if not stripped or in_table:
                yield from self._ended()
                yield line.rstrip()
                continue
            block = _BLOCK.match(stripped) if stripped[0] in _HEAD_OF_BLOCK else None
            fence = (block["fence"] or "") if block else ""
            yield from self._read(line, stripped, block)
        yield from self._ended()

    def _is_table(self, index: int) -> bool:
        following = self.lines[index + 1] if index + 1 < len(self.lines) else ""
        return (
            "|" in following
            and "|" in self.lines[index]
            and bool(_DELIMITER.match(following.strip()))
        )

    def _read(self, line: str, stripped: str, block: re.Match[str] | None) -> Iterator[str]:
        margin = line[: len(line) - len(line.lstrip())]
        if block is None or (block["item"] and not self._can_start(block["item"])):
            yield from self._text(line, stripped, margin)
            return
        yield from self._ended()
        if mark := block["item"] or block["quote"]:
            self.words, self.first = [stripped[len(mark) :]], margin + mark
            self.hang = margin + (mark if block["quote"] else " " * len(mark))
            self.in_list = bool(block["item"])
            if block["quote"] or line.endswith("  "):
                yield from self._ended()
        else:
            self.in_list = self.in_list and bool(margin)
            yield line.rstrip()

    def _can_start(self, mark: str) -> bool:
        """Whether a list starts, or goes on, within a paragraph: a number does it that is 1 (CommonMark, 5.2)."""
        return (
            not self.words
            or not mark[0].isdigit()
            or self.in_list
            or mark[:-1].rstrip(".) ") == "1"
        )

    def _text(self, line: str, stripped: str, margin: str) -> Iterator[str]:
        """A line of a paragraph; it ends there where its author wants it to."""
        if not self.words:
            self.in_list = self.in_list and bool(margin)
            if len(margin) >= 4 and not self.in_list:
                yield line.rstrip()
                return
            self.first = self.hang = margin
        self.words.append(stripped.removesuffix("\\"))
        if line.endswith(("  ", "\\")):
            hang = self.hang
            yield from self._ended()
            self.first = hang

    def _ended(self) -> Iterator[str]:
        """What was open, wrapped."""
        if self.words:
            yield from filled(" ".join(self.words), self.width, self.first, self.hang)
            self.words = []
