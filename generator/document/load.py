"""Reads documents: files, URLs and standard input, YAML or JSON.

In: what the user named, or what a $ref names. Out: the root node. Whether a text is YAML or JSON is told by the
text. Does not know OpenAPI.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from os.path import exists, isdir
from pathlib import Path
from re import compile as compile_pattern
from typing import BinaryIO, Final
from urllib.parse import urldefrag, urljoin, urlsplit

from generator.diagnostics import Diagnostic, Diagnostics, InputError, Location, Source
from generator.document.allowance import SIZE_LIMIT
from generator.document.credentials import NOBODY, Credentials
from generator.document.decode import decode
from generator.document.node import Node
from generator.document.other_texts import other_text
from generator.document.pointer import closest
from generator.document.read_json import read_json
from generator.document.read_yaml import read_yaml

STDIN: Final = "<stdin>"
WEB: Final = ("http", "https")
QUOTED: Final = compile_pattern(r"\s*[{\[]\s*[\"{\[]")
"""How JSON begins and YAML in flow style rarely does."""

ALIKE: Final = 0.75
"""So much of a file's name is in that of the file that was meant: half of it is the ending."""
SUFFIXES: Final = (".yaml", ".yml", ".json")
TEXTS: Final = (
    *(
        ".md",
        ".markdown",
        ".mdx",
        ".rst",
        ".adoc",
        ".txt",
        ".text",
        ".log",
        ".csv",
        ".html",
        ".htm",
    ),
    *(".xml", ".svg", ".graphql", ".gql", ".proto", ".sql", ".sh", ".curl", ".http", ".py", ".js"),
    *(".ts", ".java", ".kt", ".go", ".rb", ".php", ".cs", ".c", ".cpp", ".swift", ".rs", ".css"),
)
"""What is text to everybody, also where it could be read as YAML."""


def load(spec: str, diagnostics: Diagnostics, stdin: BinaryIO | None = None) -> Node:
    """The document that the user named: a path, an http(s) URL, or `-` for standard input."""
    return root_of(open_source(spec, diagnostics, stdin), diagnostics)


def open_source(
    spec: str,
    diagnostics: Diagnostics,
    stdin: BinaryIO | None = None,
    credentials: Credentials = NOBODY,
) -> Source:
    """The text of the document that the user named."""
    if spec == "-":
        if stdin is None and sys.stdin is None:
            diagnostics.fail("D103", None, path=STDIN, reason="standard input is closed")
        data = (stdin or sys.stdin.buffer).read(SIZE_LIMIT + 1)
        return decode(check_size(data, STDIN, diagnostics, None), STDIN, STDIN, diagnostics)
    return read_source(spec, diagnostics, None, credentials)


def root_of(source: Source, diagnostics: Diagnostics) -> Node:
    """The root of the document that the user named."""
    if (other := other_text(source.text)) is not None:
        diagnostics.fail("D116", source.location(0), kind=other[0], advice=other[1])
    root = read(source, diagnostics)
    if not root.is_object:
        advice = "the top level of a description has the keys `openapi`, `info` and `paths`"
        diagnostics.fail("D116", root.at, kind=root.kind, advice=advice)
    return root


def read_source(
    spec: str, diagnostics: Diagnostics, at: Location | None, credentials: Credentials = NOBODY
) -> Source:
    """The text behind a path or URL; `at` is the $ref that names it."""
    scheme = scheme_of(spec)
    if scheme in WEB:
        return read_url(spec, diagnostics, at, credentials)
    if scheme and not exists(spec):
        diagnostics.fail("D105", at, url=spec, scheme=scheme)
    return read_file(Path(spec), diagnostics, at)


def scheme_of(spec: str) -> str:
    """The scheme of a URL; empty for a path, with a drive letter or not."""
    try:
        scheme = urlsplit(spec).scheme
    except ValueError:
        return ""
    return scheme if len(scheme) > 1 else ""


def is_url(name: str) -> bool:
    return scheme_of(name) in WEB


def join(base: str, address: str) -> str:
    """The URI that an address means, without its fragment (RFC 3986 §5.2); what is no URI stays as it is."""
    try:
        return urldefrag(urljoin(base, address)).url
    except ValueError:
        return address


def read_url(
    url: str, diagnostics: Diagnostics, at: Location | None, credentials: Credentials
) -> Source:
    data, final = download(url, diagnostics, at, anywhere, credentials)
    return decode(data, url, final, diagnostics)


def anywhere(url: str) -> bool:
    """The document that the user named may be redirected to any host."""
    return is_url(url)


def download(
    url: str,
    diagnostics: Diagnostics,
    at: Location | None,
    allowed: Callable[[str], bool],
    credentials: Credentials = NOBODY,
) -> tuple[bytes, str]:
    """The content behind a URL and where it finally came from; `allowed` tells where redirects may lead."""
    from generator.document.fetch import FetchError, TooLargeError, fetch  # slow to import

    try:
        return fetch(url, allowed, credentials)
    except TooLargeError:
        diagnostics.fail("D106", at, path=url, limit=SIZE_LIMIT // 1_000_000)
    except FetchError as error:
        diagnostics.fail("D104", at, url=url, reason=error.reason, advice=error.advice)


def read_file(path: Path, diagnostics: Diagnostics, at: Location | None) -> Source:
    try:
        if at is not None and path.exists() and not path.is_file() and not path.is_dir():
            diagnostics.fail("D103", at, path=path, reason="it is no plain file")
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        diagnostics.fail("D101", at, path=path, advice=advise_missing(path))
    except IsADirectoryError:
        diagnostics.fail("D102", at, path=path, advice=advise_folder(path))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        diagnostics.fail("D103", at, path=path, reason=reason)
    name = plain_path(path)
    return decode(
        check_size(data, name, diagnostics, at), name, os.path.realpath(path), diagnostics
    )


def plain_path(path: Path) -> str:
    """The path without detours through `..`, unless a symbolic link makes the detour matter."""
    plain = os.path.normpath(path)
    if ".." not in path.parts:
        return plain
    return plain if os.path.realpath(plain) == os.path.realpath(path) else str(path)


def check_size(data: bytes, name: str, diagnostics: Diagnostics, at: Location | None) -> bytes:
    if len(data) > SIZE_LIMIT:
        diagnostics.fail("D106", at, path=name, limit=SIZE_LIMIT // 1_000_000)
    return data


def advise_missing(path: Path) -> str:
    """The file that was probably meant."""
    if not isdir(path.parent):
        return f"there is no folder '{path.parent}'"
    nearest = closest(path.name, names_in(path.parent), ALIKE)
    return f"did you mean '{path.parent / nearest}'?" if nearest else "check the path"


def advise_folder(path: Path) -> str:
    found = [name for name in names_in(path) if name.endswith(SUFFIXES)]
    return (
        f"did you mean '{path / found[0]}'?"
        if found
        else "name the file that has the `openapi` key"
    )


def names_in(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []


def read(source: Source, diagnostics: Diagnostics) -> Node:
    """The root of a text. Text that begins like JSON but is none may still be YAML, whose flow style looks alike."""
    if source.text.lstrip()[:1] not in ("{", "["):
        return read_yaml(source, diagnostics)
    found = Diagnostics()
    try:
        return read_json(source, found)
    except InputError as error:
        if error.diagnostics[0].code != "D114":
            raise
        found = Diagnostics()
        return read_flow_style(source, found, error.diagnostics[0])
    finally:
        diagnostics.extend(found.items)


def read_part(source: Source, diagnostics: Diagnostics) -> Node:
    """The root of a text that a $ref names: its structure, or the text itself where it has none."""
    suffix = os.path.splitext(urlsplit(source.name).path)[1].lower()
    if suffix in SUFFIXES:
        return read(source, diagnostics)
    whole = Node(source.text, source, 1, 1, "")
    found = Diagnostics()
    try:
        root = whole if suffix in TEXTS else read(source, found)
    except InputError:
        return whole
    if not root.is_object and not root.is_array:
        return whole
    diagnostics.extend(found.items)
    return root


def read_flow_style(source: Source, found: Diagnostics, problem: Diagnostic) -> Node:
    """The text as YAML. Where it is none either, the error is about JSON if that is what somebody meant to write."""
    named_json = source.name.lower().endswith(".json")
    tried = Diagnostics()
    try:
        root = read_yaml(source, tried)
    except InputError as error:
        meant_as_json = named_json or QUOTED.match(source.text)
        found.extend([problem] if meant_as_json else tried.items)
        raise InputError(found.errors) from error
    if named_json:
        found.report("D133", problem.at, problem=problem.message.partition(": ")[2])
    found.extend(tried.items)
    return root
