"""Reads Markdown with a real parser, as GitHub would: CommonMark and tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SAFE = ("http://", "https://", "mailto:", "/")


@dataclass(frozen=True)
class Page:
    """What a parser sees."""

    tokens: list[Token]

    @property
    def blocks(self) -> list[str]:
        """The types of the outermost blocks, in order."""
        return [each.type for each in self.tokens if each.level == 0 and each.nesting >= 0]

    @property
    def inlines(self) -> list[Token]:
        """Everything inside lines, images' descriptions included."""
        return list(_below(each for each in self.tokens if each.type == "inline"))

    @property
    def html(self) -> list[str]:
        """All raw HTML."""
        found = [*self.tokens, *self.inlines]
        return [each.content for each in found if each.type in ("html_block", "html_inline")]

    @property
    def targets(self) -> list[str]:
        """Where links and images lead."""
        found = [each.attrGet("href") or each.attrGet("src") for each in self.inlines]
        return [unquote(str(each)) for each in found if each is not None]

    @property
    def headings(self) -> list[str]:
        """The text of each heading."""
        return [
            "".join(_plain(self.tokens[index + 1]))
            for index, each in enumerate(self.tokens)
            if each.type == "heading_open"
        ]

    @property
    def rows(self) -> list[list[str]]:
        """The cells of every table row, as written."""
        rows: list[list[str]] = []
        for index, each in enumerate(self.tokens):
            if each.type == "tr_open":
                rows.append([])
            if each.type in ("td_open", "th_open"):
                rows[-1].append(self.tokens[index + 1].content)
        return rows

    @property
    def fences(self) -> list[Token]:
        """Blocks of code."""
        return [each for each in self.tokens if each.type in ("fence", "code_block")]


def read(text: str) -> Page:
    """Parse a page."""
    return Page(READER.parse(text))


def text_of(token: Token) -> str:
    """What a reader sees of a line."""
    return "".join(_plain(token))


def _below(tokens: Iterator[Token]) -> Iterator[Token]:
    for each in tokens:
        yield each
        yield from _below(iter(each.children or ()))


def _plain(token: Token) -> Iterator[str]:
    for each in token.children or ():
        if each.type in ("text", "code_inline"):
            yield each.content
        elif each.type in ("softbreak", "hardbreak"):
            yield "\n"
