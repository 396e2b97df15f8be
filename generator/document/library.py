"""The documents that belong together: the one that the user named, and those that its references lead to.

In: the address in a `$ref` and the text in which it stands. Out: the root node of the other document. The same file or
URL is read once, however it is named.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import unquote, urldefrag, urljoin

from generator.diagnostics import Diagnostic, Diagnostics, InputError, Location, Source
from generator.document.load import is_url, read_part, read_source, scheme_of
from generator.document.node import Node


class Library:
    """Documents by origin; the origins that addresses lead to; what went wrong at which reference."""

    def __init__(self, root: Node, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.documents: dict[str, Node] = {root.source.origin: root}
        self.origins: dict[str, str] = {root.source.origin: root.source.origin}
        self.failures: dict[str, tuple[Location, tuple[Diagnostic, ...]]] = {}

    def open(self, address: str, near: Source, at: Location) -> Node:
        """The document at an address that is relative to another document; InputError where there is none."""
        name = locate(address, near)
        key = name if scheme_of(name) else os.path.realpath(name)
        if key in self.failures:
            first, problems = self.failures[key]
            raise InputError(move(problems, first, at))
        if key not in self.origins:
            self.origins[key] = self.read(name, key, at)
        return self.documents[self.origins[key]]

    def read(self, name: str, key: str, at: Location) -> str:
        """Read a document; the origin of its text."""
        found = Diagnostics()
        try:
            source = read_source(name, found, at)
            if source.origin not in self.documents:
                self.documents[source.origin] = read_part(source, found)
        except InputError as error:
            self.failures[key] = (at, error.diagnostics)
            raise
        self.diagnostics.extend(found.items)
        return source.origin


def locate(address: str, near: Source) -> str:
    """The path or URL of a relative address. Paths stay as the user wrote them: relative where theirs was."""
    if is_url(near.origin):
        return urldefrag(urljoin(near.origin, address)).url
    if scheme_of(address):
        return address
    return os.path.join(os.path.dirname(near.name), unquote(address))


def move(problems: Iterable[Diagnostic], first: Location, at: Location) -> list[Diagnostic]:
    """The problems that stand at the reference that met them first, as met by another one."""
    return [replace(one, at=at) if one.at == first else one for one in problems]
