"""HTML of descriptions as Markdown.

In: a text with tags. Out: the same with Markdown for them. Knows the elements that authors use for text; what is none of
them stays. Nothing is made safe here: that is for whoever prints it.
"""

from __future__ import annotations

import html
import re
from typing import Final

_INLINE: Final = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS: Final = frozenset(
    {"p", "div", "br", "hr", "blockquote", "table", "tr", "dl", "dt", "dd", "center", "ul", "ol"}
)
_CODE: Final = frozenset({"code", "tt", "kbd", "samp", "pre"})
_NOTHING: Final = frozenset(
    {"span", "u", "small", "big", "font", "sup", "sub", "wbr", "tbody", "thead", "td", "th", "s"}
)
_NAMES: Final = "|".join(
    sorted({*_INLINE, *_HEADINGS, *_BLOCKS, *_CODE, *_NOTHING, "a", "li", "img"}, key=len)[::-1]
)
_TAG: Final = rf"<(?P<end>/?)(?P<name>{_NAMES})(?P<rest>(?:\s[^<>]*)?)/?>"
_TOKEN: Final = re.compile(
    rf"(?P<code>`{{3,}}.*?(?:`{{3,}}|\Z)|`[^`\n]*`)|(?P<comment><!--.*?-->)|{_TAG}",
    re.DOTALL | re.IGNORECASE,
)
_IS_HTML: Final = re.compile(_TAG, re.IGNORECASE)
_ATTRIBUTE: Final = r"""\b{}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_PLAIN: Final = {"&nbsp;": " ", "&quot;": '"', "&#39;": "'", "&apos;": "'"}
_ENTITY: Final = re.compile("|".join(_PLAIN))


def is_html(text: str) -> bool:
    """Whether there is a tag of those that we know."""
    return _IS_HTML.search(text) is not None


def markdown_of(text: str) -> str:
    """The text in Markdown."""
    writer, at = _Writer(), 0
    for token in _TOKEN.finditer(text):
        writer.text(text[at : token.start()])
        at = token.end()
        if token["code"]:
            writer.text(token["code"], raw=True)
        elif token["name"]:
            writer.tag(token["name"].lower(), bool(token["end"]), token["rest"] or "")
    writer.text(text[at:])
    return writer.done()


class _Writer:
    """Gathers Markdown; `marks` wait for the text that they stand before."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._marks: list[str] = []
        self._open: list[str] = []
        self._links: list[str] = []
        self._lists: list[str] = []
        self._code: list[str] | None = None
        self._code_name = ""

    def done(self) -> str:
        """All of it, what was left open closed."""
        while self._links:
            self._end_link()
        for mark in reversed([each for each in self._open if each not in self._marks]):
            self._before_spaces(mark)
        if self._code is not None:
            self._end_code()
        return re.sub(r"[ \t]*\n(?:[ \t]*\n)+", "\n\n", "".join(self._pieces)).strip()

    def text(self, text: str, *, raw: bool = False) -> None:
        """A text between tags."""
        if self._code is not None:
            self._code.append(html.unescape(text))
            return
        found = text if raw else _ENTITY.sub(lambda each: _PLAIN[each[0]], text)
        if self._lists and not raw:
            found = re.sub(r"\s+", " ", found)
        if self._is_fresh():
            found = found.lstrip()
        inner = found.lstrip()
        if inner and self._marks:
            self._pieces += (found[: len(found) - len(inner)], *self._marks)
            self._marks, found = [], inner
        self._pieces += [found] if found else []

    def _is_fresh(self) -> bool:
        """Whether a list's item has just begun, which must have its text on its line."""
        return bool(self._pieces) and self._pieces[-1] in ("\n- ", "\n1. ")

    def tag(self, name: str, is_end: bool, rest: str) -> None:
        """A tag; what is within code is code."""
        if self._code is not None:
            if is_end and name == self._code_name:
                self._end_code()
        elif name in _CODE:
            if not is_end:
                self._code, self._code_name = [], name
        elif name in _INLINE:
            self._emphasis(_INLINE[name], is_end)
        elif name == "a":
            self._end_link() if is_end else self._link(_attribute(rest, "href"))
        elif name in ("ul", "ol", "li"):
            self._list(name, is_end)
        elif name == "img":
            self.text(_attribute(rest, "alt"))
        else:
            self._block(name, is_end)

    def _block(self, name: str, is_end: bool) -> None:
        """What stands apart; within a list all is on one line."""
        if name in ("td", "th"):
            self._pieces += [] if is_end else [" "]
        elif name in _HEADINGS:
            if is_end:
                self._emphasis("**", True)
            self._break("" if is_end else "**")
        elif name in _BLOCKS:
            self._break("")

    def _break(self, mark: str) -> None:
        if not self._is_fresh():
            self._pieces.append(" " if self._lists else "\n\n")
        if mark:
            self._emphasis(mark, False)

    def _list(self, name: str, is_end: bool) -> None:
        if name == "li":
            self._pieces += [] if is_end else ["\n1. " if self._lists[-1:] == ["ol"] else "\n- "]
            return
        if is_end:
            self._lists = self._lists[:-1]
        self._pieces += [] if self._lists else ["\n\n"]
        if not is_end:
            self._lists.append(name)

    def _emphasis(self, mark: str, is_end: bool) -> None:
        if not is_end:
            self._marks.append(mark)
            self._open.append(mark)
        elif mark in self._marks:
            self._marks.remove(mark)  # there was nothing in it
            self._open.remove(mark)
        elif mark in self._open:
            self._open.remove(mark)
            self._before_spaces(mark)

    def _before_spaces(self, mark: str) -> None:
        """A closing mark stands right behind its text."""
        spaces = ""
        while self._pieces and not self._pieces[-1].strip():
            spaces = self._pieces.pop() + spaces
        last = self._pieces.pop() if self._pieces else ""
        kept = last.rstrip()
        self._pieces += [kept, mark, last[len(kept) :] + spaces]

    def _link(self, href: str) -> None:
        self._links.append(href)
        self._marks += ["["] if _is_address(href) else []

    def _end_link(self) -> None:
        href = self._links.pop() if self._links else ""
        if not _is_address(href):
            return
        if "[" in self._marks:
            self._marks.remove("[")
        else:
            self._before_spaces(f"]({_address(href)})")

    def _end_code(self) -> None:
        code, self._code = "".join(self._code or ()), None
        if self._code_name == "pre":
            self._pieces.append(f"\n\n```\n{code.strip()}\n```\n\n")
        elif inner := " ".join(code.split()):
            ticks = "``" if "`" in inner else "`"
            margin = " " if "`" in inner else ""
            self.text(f"{ticks}{margin}{inner}{margin}{ticks}", raw=True)


def _attribute(rest: str, name: str) -> str:
    found = re.search(_ATTRIBUTE.format(name), rest, re.IGNORECASE)
    return html.unescape(next((each for each in found.groups() if each), "")) if found else ""


def _is_address(href: str) -> bool:
    return bool(href.strip()) and not href.strip().startswith("#")


def _address(href: str) -> str:
    """An address as Markdown can have it."""
    signs = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"}
    return "".join(signs.get(each, each) for each in href.strip() if each.isprintable())
