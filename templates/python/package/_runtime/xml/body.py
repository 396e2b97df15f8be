"""XML as the body of requests and answers.

In: bytes, and the shape of the value in them. Out: the same value as JSON would have
it, which is then read and checked as JSON is; and back. So there is one kind of models,
whose types, faults and further properties are what they are everywhere.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..words.contents import Converted
from .tree import Open, XmlError, document, parsed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .shapes import Shape

XML_NAMESPACES = {"xml": "http://www.w3.org/XML/1998/namespace"}


class Xml(Converted):
    """XML, also of any ``+xml`` type; ``root`` names its shape in ``_xml.py``, which is
    else called like its type.
    """

    __slots__ = ("root",)
    usual = "application/xml"

    def __init__(
        self,
        type: str,
        root: str = "",
        *,
        media_type: str = "application/xml",
        required: bool = True,
    ) -> None:
        super().__init__(type, media_type, required)
        self.root = root or type

    def is_named(self, media_type: str) -> bool:
        return media_type.endswith(("/xml", "+xml"))

    def plain(self, body: bytes, media_type: str = "") -> Any:
        """The value of JSON that a document writes; ValueError where it is none."""
        return read(body, media_type, self._shape())

    def written(self, value: Any) -> bytes:
        """The document of a value of JSON; ValueError where there can be none."""
        return write(value, self._shape())

    def _shape(self) -> Shape:
        roots: Mapping[str, Shape] = import_module("..._xml", __package__).ROOTS
        return roots[self.root]


def read(body: bytes, media_type: str, root: Shape) -> Any:
    """The value of a document; the root counts, whatever it is called."""
    top = parsed(body, media_type)
    try:
        return root.item(top.children[0])
    except RecursionError:
        raise XmlError("the XML is nested too deeply") from None


def write(value: Any, root: Shape) -> bytes:
    """The document of a value."""
    top = Open(XML_NAMESPACES)
    try:
        root.write(value, top)
    except RecursionError:
        raise XmlError("the value is nested too deeply for XML") from None
    return document(top)
