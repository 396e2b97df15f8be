"""Hostile texts in every place of a document: what reaches the client and its pages is text, and all of it still parses."""

from __future__ import annotations

import ast
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
import yaml
from markdown_it import MarkdownIt

from generator.diagnostics import InputError
from generator.room import with_room
from tests.eiffel.parse import parse
from tests.fuzz.making import Made, client
from tests.fuzz.sinks import MANY, ONE, TEXTS, documents

COMPUTED = str(1337 * 1337)
"""What only a template, or a text that was run, would write."""

CODE = (".py", ".pyi", ".toml", ".e", ".ecf", ".yml")
SOME = ["title", "tag", "operationId", "schema", "property", "enum", "default", "server"]
"""Those of the fast part."""

EVERY = [
    each if each in SOME else pytest.param(each, marks=pytest.mark.corpus) for each in (*ONE, *MANY)
]


def clients(sink: str, target: str) -> Iterator[tuple[str, Made]]:
    for name, document in documents(sink).items():
        try:
            yield name, with_room(lambda d=document: client(json.dumps(d), target, validate=False))  # type: ignore[misc]
        except InputError as error:
            assert sink in ONE, [each.message for each in error.diagnostics]


@pytest.mark.parametrize("sink", EVERY)
def test_python_is_inert(sink: str) -> None:
    for name, made in clients(sink, "python"):
        for path, data in generated(made):
            where = f"{name}: {path}"
            assert invisible(path, data) == set(), where
            assert COMPUTED.encode() not in data, where
            if path.endswith((".py", ".pyi")):
                assert alive(ast.parse(data)) == set(), where
            if path.endswith(".toml"):
                tomllib.loads(data.decode())


@pytest.mark.parametrize("sink", EVERY)
def test_eiffel_is_inert(sink: str) -> None:
    for name, made in clients(sink, "eiffel"):
        for path, data in generated(made):
            where = f"{name}: {path}"
            assert invisible(path, data) == set(), where
            assert COMPUTED.encode() not in data, where
            if path.endswith(".e") and b"pwned" in data.lower():
                parse(data.decode("utf-8-sig"))
                assert not re.search(r"(?i)\bpwned\.go\b", bare(data.decode("utf-8-sig"))), where


@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize("sink", EVERY)
def test_pages_are_inert(sink: str, target: str) -> None:
    for name, made in clients(sink, target):
        for path, data in made.files.items():
            if path.endswith(".md"):
                page = Page(data.decode())
                assert page.dangers == [], f"{name}: {path}"
                assert {len({*rows}) for rows in page.tables} <= {1}, f"{name}: {path}"
            elif path.endswith(".yml"):
                yaml.load(data.decode(), Loader=yaml.BaseLoader)


def generated(made: Made) -> Iterator[tuple[str, bytes]]:
    """What was made of the document, without what is copied."""
    for path, data in made.files.items():
        if "/_runtime/" not in path and not path.startswith("framework/"):
            yield path, data


def invisible(path: str, data: bytes) -> set[str]:
    """Characters that cannot be seen in a file of code, or that turn around what is seen; in pages the same ones."""
    text = data.decode().removeprefix("\ufeff")  # Eiffel's own way to say UTF-8
    if path.endswith(CODE) or path.endswith(".md"):
        return {
            hex(ord(each))
            for each in {*text} - {"\n", "\t"}
            if unicodedata.category(each) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
        }
    return set()


def alive(tree: ast.AST) -> set[str]:
    """What a text would do if it were code."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names if each.name == "pwned"}
        elif isinstance(node, ast.Name) and node.id == "__import__":
            found.add(node.id)
        elif isinstance(node, ast.JoinedStr) and "pwned" in ast.dump(node):
            found.add("an f-string")
    return found


def bare(text: str) -> str:
    """Eiffel without its texts and comments."""
    text = re.sub(r'"\[.*?\]"|"\{.*?\}"', '""', text, flags=re.S)
    return re.sub(r'"(?:%.|[^"%\n])*"|--[^\n]*', '""', text)


class Page(HTMLParser):
    """A page as a site shows it: what is dangerous in it, and how many cells the rows of each table have."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.dangers: list[str] = []
        self.tables: list[list[int]] = []
        self.feed(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "svg", "object", "embed", "style", "form", "link", "meta"):
            self.dangers.append(tag)
        for name, value in attrs:
            target = (value or "").strip().lower()
            if name.startswith("on") or target.startswith(
                ("javascript:", "data:", "vbscript:", "//")
            ):
                self.dangers.append(f"{name}={value}")
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append(0)
        elif tag in ("td", "th") and self.tables:
            self.tables[-1][-1] += 1


def test_there_are_enough_texts() -> None:
    assert len(TEXTS) > 30
    assert len({*ONE, *MANY}) > 25
