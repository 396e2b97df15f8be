"""The documents that belong together: the one that the user named, and those that its references lead to.

In: the address in a `$ref` and the text in which it stands. Out: the root node of the other document. The same file or
URL is read once, however it is named. What comes over the network is limited in number, size and time.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Diagnostic, Diagnostics, InputError, Location, Source
from generator.document.access import Access, Gate, Refused, normal
from generator.document.allowance import Allowance
from generator.document.credentials import Credentials
from generator.document.decode import decode
from generator.document.load import (
    download,
    is_url,
    join,
    plain_path,
    read_file,
    read_part,
    scheme_of,
)
from generator.document.node import Node
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Remote:
    """A document that came over the network: the SHA-256 of its bytes, and the first `$ref` that led to it."""

    digest: str
    at: Location


class Library:
    """Documents by origin; the origins that addresses lead to, by what all spellings of an address have in common; what
    went wrong at which reference, and whether nothing did."""

    def __init__(
        self, root: Node, diagnostics: Diagnostics, access: Access, credentials: Credentials
    ) -> None:
        self.diagnostics = diagnostics
        self.credentials = credentials
        self.root = root.source
        self.gate = Gate(root.source, access)
        self.documents: dict[str, Node] = {root.source.origin: root}
        names = (root.source.name, root.source.origin)
        self.origins: dict[str, str] = {
            normal(name) if is_url(name) else os.path.realpath(name): root.source.origin
            for name in names
        }
        self.keys: dict[tuple[str, Source], str] = {}
        self.failures: dict[str, tuple[Location, tuple[Diagnostic, ...]]] = {}
        self.remote: dict[str, Remote] = {}
        self.parts: set[str] = set()
        self.allowance = Allowance()
        self.read_all = True

    def open(self, address: str, near: Source, at: Location) -> Node:
        """The document at an address that is relative to another document; InputError where there is none that can be
        read, Refused where there may be none."""
        try:
            return self.find(address, near, at)
        except (InputError, Refused):
            self.read_all = False
            raise

    def find(self, address: str, near: Source, at: Location) -> Node:
        known = self.keys.get((address, near))
        if known is not None:
            return self.documents[self.origins[known]]
        if "\0" in unquote(address):
            Diagnostics().fail("D103", at, path=address, reason="no file has such a name")
        name = locate(address, near)
        key = self.key(name)
        if key in self.failures:
            first, problems = self.failures[key]
            raise InputError(move(problems, first, at))
        if key not in self.origins:
            self.origins[key] = self.read(name, key, at)
        self.keys[address, near] = key
        return self.documents[self.origins[key]]

    def key(self, name: Path | str) -> str:
        """What all spellings of the name have in common, if it may be read."""
        if isinstance(name, Path):
            self.gate.check_file(str(name))
            return os.path.realpath(name)
        if is_url(name) and normal(name) not in self.origins:
            self.gate.check_url(name)
        return normal(name)

    def read(self, name: Path | str, key: str, at: Location) -> str:
        """Read a document; the origin of its text."""
        found = Diagnostics()
        try:
            source = self.source(name, key, found, at)
            if source.origin not in self.documents:
                source.part = self.part(source)
                self.documents[source.origin] = read_part(source, found)
        except InputError as error:
            self.failures[key] = (at, error.diagnostics)
            raise
        self.diagnostics.extend(found.items)
        return source.origin

    def part(self, source: Source) -> str:
        """What the document calls a text; the whole name where a symbolic link makes that mean two."""
        found = within(source, self.root)
        called = source.name if found in self.parts else found
        self.parts.add(called)
        return called

    def source(self, name: Path | str, key: str, found: Diagnostics, at: Location) -> Source:
        if isinstance(name, Path):
            return read_file(name, found, at)
        if not is_url(name):
            found.fail("D105", at, url=name, scheme=scheme_of(name))
        if limit := self.allowance.exhausted():
            raise Refused("D210", limit=limit)
        with self.allowance:
            data, final = download(key, found, at, self.gate.allows, self.credentials)
        self.allowance.received += len(data)
        self.remote[key] = Remote(sha256(data).hexdigest(), at)
        return decode(data, name, final, found)


def locate(address: str, near: Source) -> Path | str:
    """The path or URL of a relative address. Paths stay as the user wrote them: relative where theirs was."""
    if is_url(near.origin):
        return join(near.origin, address)
    if scheme_of(address) == "file" and urlsplit(address).netloc in ("", "localhost"):
        from urllib.request import url2pathname  # slow to import

        return Path(url2pathname(urlsplit(address).path))
    if scheme_of(address):
        return address
    path = Path(os.path.dirname(near.name), unquote(address))
    if "\\" in address and not os.path.exists(path):  # as Windows has it
        path = Path(os.path.dirname(near.name), unquote(address).replace("\\", "/"))
    return Path(plain_path(path))


def within(source: Source, root: Source) -> str:
    """The way to a text from the folder of the main document; a URL where that is on another host, or is a file."""
    folder = join(root.origin, ".") if is_url(root.origin) else os.path.dirname(root.name)
    if not is_url(source.name):
        return os.path.relpath(source.name, folder).replace(os.sep, "/")
    is_near = urlsplit(source.name)[:2] == urlsplit(folder)[:2]
    return posixpath.relpath(unquote(source.name), unquote(folder)) if is_near else source.name


def move(problems: Iterable[Diagnostic], first: Location, at: Location) -> list[Diagnostic]:
    """The problems that stand at the reference that met them first, as met by another one."""
    return [replace(one, at=at) if one.at == first else one for one in problems]
