"""Reads generated pages: their links, their anchors, their blocks of code.

In: pages as a mapping from path to text. Out: what a reader would click on or paste. Site-absolute links (`/docs/…`)
come from descriptions and mean the site of the API's owner: they are no links between pages.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath
from re import findall
from urllib.parse import unquote, urlsplit

from tests.targets.commonmark import read


@dataclass(frozen=True)
class Block:
    """A block of code: the page and line where it begins, and its text."""

    page: str
    line: int
    code: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def blocks(page: str, text: str, language: str) -> Iterator[Block]:
    """Every fenced block of a language on a page."""
    for token in read(text).fences:
        if token.info.split() == [language]:
            yield Block(page, 1 + (token.map or [0])[0], token.content)


def python_blocks(page: str, text: str) -> Iterator[Block]:
    """Every fenced block of Python on a page."""
    return blocks(page, text, "python")


def anchors(text: str) -> set[str]:
    """What `#…` may lead to on a page: the headings as GitHub names them, and explicit ids."""
    page, seen = read(text), Counter[str]()
    found = {""}
    for heading in page.headings:
        slug = "".join(each for each in heading.strip().lower() if each.isalnum() or each in " _-")
        slug = slug.replace(" ", "-")
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return found.union(*(findall(r'<a id="([^"]*)">', each) for each in page.html))


def dead_links(pages: Mapping[str, str]) -> Iterator[str]:
    """Each relative link that leads nowhere, as `page: target`."""
    known = {path: anchors(text) for path, text in pages.items()}
    for path, text in pages.items():
        for target in dict.fromkeys(read(text).targets):
            if not urlsplit(target).scheme and not target.startswith("/"):
                place, _, fragment = target.partition("#")
                folder = PurePosixPath(path).parent
                page = normpath(str(folder / unquote(place))) if place else path
                if page not in known or unquote(fragment) not in known[page]:
                    yield f"{path}: {target}"
