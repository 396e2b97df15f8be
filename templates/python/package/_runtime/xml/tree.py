"""XML as text: a tree of a document that came, and the text of an element that is sent.

Read by expat, of which nothing but elements, attributes and text is taken: a document
with a document type (DTD) is refused before its first entity, so that none can grow
(billion laughs), and none can name a file or an address (XXE). That is what defusedxml
does too, which has had no release since 2021; nothing needs to be installed for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from ..values.media import charset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DEEPEST = 100
"""A document with more levels of elements is refused."""
MOST = 1_000_000
"""A document with more elements and attributes is refused."""
XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL = f"{XSI} nil"
OWN = ("", "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1")
"""The encodings that expat knows itself."""
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_NAME = re.compile(r"[^\W\d][\w.-]*")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_QUOTED = {**_TEXT, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
_UNSAFE = re.compile('[&<>"\r\t\n]')


class XmlError(ValueError):
    """It is no XML, or none that is read here, or something XML cannot hold."""


class Node:
    """An element that came. Attributes with a namespace are called ``namespace name``;
    `text` is what stands in the element itself.
    """

    __slots__ = ("_index", "attributes", "children", "name", "namespace", "text")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.namespace, _, self.name = name.rpartition(" ")
        self.attributes = attributes
        self.children: list[Node] = []
        self.text = ""
        self._index: dict[str, list[Node]] | None = None

    def named(self, name: str) -> list[Node]:
        """The children of that name, in whatever namespace."""
        if self._index is None:
            self._index = {}
            for each in self.children:
                self._index.setdefault(each.name, []).append(each)
        return self._index.get(name, [])

    @property
    def is_nil(self) -> bool:
        """Whether the element says that it is null (XML Schema, 2.6.2)."""
        return self.attributes.get(NIL, "").strip() in ("true", "1")


class _Builder:
    """Puts the tree together from what the parser tells."""

    def __init__(self) -> None:
        self.top = Node("", {})
        self.open: list[tuple[Node, list[str]]] = [(self.top, [])]
        self.count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1 + len(attributes)
        if self.count > MOST:
            raise XmlError(f"the XML has more than {MOST:,} elements and attributes")
        if len(self.open) > DEEPEST:
            raise XmlError(f"the XML is nested deeper than {DEEPEST} elements")
        node = Node(name, attributes)
        self.open[-1][0].children.append(node)
        self.open.append((node, []))

    def end(self, _: str) -> None:
        node, texts = self.open.pop()
        node.text = "".join(texts)

    def text(self, text: str) -> None:
        self.open[-1][1].append(text)


def _refuse(*_: object) -> None:
    raise XmlError("XML with a document type (DTD) is not read")


def parsed(body: bytes, media_type: str = "") -> Node:
    """A node whose only child is the root of the document; `XmlError` where there is
    none. The encoding is what a byte order mark says, else the media type, else the
    document itself (RFC 7303, 3).
    """
    body, encoding = _known(body, media_type)
    builder = _Builder()
    parser = expat.ParserCreate(encoding, " ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    try:
        parser.Parse(body, True)
    except (expat.ExpatError, LookupError) as error:
        raise XmlError(f"no XML: {error}") from None
    return builder.top


def _known(body: bytes, media_type: str) -> tuple[bytes, str | None]:
    """The body in an encoding that expat knows, and its name where it has to be told."""
    if body[:2] in (b"\xff\xfe", b"\xfe\xff") or body[:3] == b"\xef\xbb\xbf":
        return body, None
    told = charset(media_type)
    found = _DECLARED.match(body[:200])
    name = (told or (found[1].decode("ascii", "replace") if found else "")).lower()
    if name in OWN:
        return body, name or None
    try:
        return body.decode(name).encode(), "utf-8"
    except (LookupError, ValueError) as error:
        raise XmlError(f"no XML: {error}") from None


class Open:
    """An element that is being written: its attributes, what stands in it, and which
    namespace each prefix means here ("": the one of names without a prefix).
    """

    __slots__ = ("attributes", "content", "scope")

    def __init__(self, scope: Mapping[str, str]) -> None:
        self.scope = dict(scope)
        self.attributes: dict[str, str] = {}
        self.content: list[str] = []

    def within(self) -> Open:
        """An element inside of this one."""
        return Open(self.scope)

    def qualified(self, name: str, namespace: str, prefix: str) -> str:
        """The name as it is written, its namespace declared where that is new."""
        check_name(name)
        if not namespace:
            return f"{prefix}:{name}" if prefix and prefix in self.scope else name
        if self.scope.get(prefix) != namespace:
            self.scope[prefix] = namespace
            self.attributes[f"xmlns:{prefix}" if prefix else "xmlns"] = namespace
        return f"{prefix}:{name}" if prefix else name

    def attribute(self, name: str, value: str, namespace: str, prefix: str) -> None:
        """Set an attribute; without a prefix it would be in no namespace."""
        if namespace and not prefix:
            known = (
                each for each, one in self.scope.items() if each and one == namespace
            )
            prefix = next(known, "") or next(self._free_prefixes())
        self.attributes[self.qualified(name, namespace, prefix)] = value

    def _free_prefixes(self) -> Iterator[str]:
        return (
            each
            for each in (f"ns{number}" for number in range(1, DEEPEST * DEEPEST))
            if each not in self.scope
        )

    def nil(self) -> None:
        """Say that the element is null."""
        self.attribute("nil", "true", XSI, "xsi")

    def text(self, text: str, *, cdata: bool = False) -> None:
        """Add text, as a CDATA section if it is to be one."""
        refuse_illegal(text)
        if cdata:
            self.content.append(f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>")
        else:
            self.content.append(_escaped(text, _TEXT))

    def add(self, name: str, inner: Open) -> None:
        """Add an element whose name is written like that."""
        pairs = (
            f' {each}="{_escaped(value, _QUOTED)}"'
            for each, value in inner.attributes.items()
        )
        start = f"<{name}{''.join(pairs)}"
        if not inner.content:
            self.content.append(f"{start}/>")
            return
        self.content += [f"{start}>", *inner.content, f"</{name}>"]


def document(top: Open) -> bytes:
    """The document whose root was added."""
    return (
        f"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{''.join(top.content)}".encode()
    )


def check_name(name: str) -> None:
    """`XmlError` where a name is none of XML, as keys of a map can be."""
    if not _NAME.fullmatch(name):
        raise XmlError(f"{name!r} is no name of an XML element or attribute")


def refuse_illegal(text: str) -> None:
    """`XmlError` where a text has characters that XML cannot hold (XML 1.0, 2.2)."""
    found = _ILLEGAL.search(text)
    if found:
        raise XmlError(f"XML cannot hold the character U+{ord(found[0]):04X}")


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return _UNSAFE.sub(lambda found: table.get(found[0], found[0]), text)
