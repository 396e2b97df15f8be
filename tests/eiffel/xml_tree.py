"""Reads XML and keeps the lines.

In: text. Out: elements with their names, attributes, lines and inner elements; a `Fault` if it is no XML.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from tests.eiffel.lexer import Fault


@dataclass(frozen=True, slots=True)
class Element:
    """An element; its name has the namespace before a space."""

    tag: str
    attributes: dict[str, str]
    line: int
    inner: list["Element"] = field(default_factory=list)

    def all(self, tag: str) -> Iterator["Element"]:
        """The elements of a name in it, at any depth."""
        for each in self.inner:
            if each.tag == tag:
                yield each
            yield from each.all(tag)


def read(text: str) -> Element:
    """The outermost element."""
    parser = expat.ParserCreate(namespace_separator=" ")
    document = Element("", {}, 0)
    stack = [document]

    def begin(tag: str, attributes: dict[str, str]) -> None:
        element = Element(tag, attributes, parser.CurrentLineNumber)
        stack[-1].inner.append(element)
        stack.append(element)

    parser.StartElementHandler = begin
    parser.EndElementHandler = lambda _: stack.pop()
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise Fault(error.lineno, expat.errors.messages[error.code]) from None
    return document.inner[0]
