"""How values stand in XML: shapes, which read a value of JSON from an element, and write
it into one.

The shapes of a client are data (``_xml.py``): the models are the same as those of JSON
and know nothing of XML. A shape is what stands in an element (`Scalar`, `Members`,
`Entries`, the name of another shape) or a node of it (`Element`, `Attribute`, `Many` of
them); in `Members` a shape that is no node of its own reads the very element, as text or
as members of an object that has none (``nodeType: none`` of OAS 3.2, "XML Object").

What a document does not say of XML is forgiven where an answer is read: namespaces,
wrapped lists that are not, elements nobody declared. Nothing is, where it is written.
"""

from __future__ import annotations

import re
from importlib import import_module
from math import inf, isfinite
from typing import TYPE_CHECKING, Any

from ..values.plain import is_array, is_object
from .tree import XSI, XmlError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .tree import Node, Open

ABSENT: Any = object()
"""What is read where nothing is."""
INTEGER_TEXT = re.compile(r"[+-]?[0-9]+")
NUMBER_TEXT = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def no_spaces(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


TEXTS: dict[str, Callable[[str], str]] = {
    "str": str,
    "token": str.strip,
    "octets": no_spaces,
}
"""The kinds of text, with what of each is the value."""


class Shape:
    """What stands in an element."""

    __slots__ = ()

    def read(self, node: Node) -> Any:
        """The value that stands in an element; ABSENT if there is none."""
        raise NotImplementedError

    def write(self, value: Any, into: Open) -> None:
        """Put a value into an element."""
        raise NotImplementedError

    def take(self, node: Node, key: str) -> Any:
        """The value of a member of the object that an element is."""
        return self.read(node)

    def item(self, node: Node) -> Any:
        """The value of an element that is found already; an empty one is a null."""
        value = None if node.is_nil else self.read(node)
        return None if value is ABSENT else value

    def told(self, node: Node, key: str) -> Any:
        """The value of a member of the object that this is, if it is one."""
        return ABSENT

    def wraps(self, node: Node) -> bool:
        """Whether an element cannot be one of these, but may have several in it."""
        return False

    def claims(self) -> Iterator[tuple[bool, str]]:
        """What it reads of the element: whether an attribute, and the name."""
        yield from ()

    def misfits(self, node: Node) -> int:
        """How much in an element is unlike the shape."""
        return 0

    def strange(self, value: Any) -> int:
        """How much of a value is unlike the shape."""
        return 0


Given = Shape | str


_shapes: dict[str, Shape] = {}


def shape(given: Given) -> Shape:
    """The shape, by its name in ``_xml.py`` if that is what there is."""
    if not isinstance(given, str):
        return given
    if not _shapes:
        _shapes.update(import_module("..._xml", __package__).SHAPES)
    return _shapes[given]


class Scalar(Shape):
    """Text: as it is ("str"), without white space around it ("token") or anywhere in it
    ("octets"), or the number or boolean that it writes ("int", "float", "bool").
    """

    __slots__ = ("cdata", "kind", "nullable")

    def __init__(
        self, kind: str = "str", *, cdata: bool = False, nullable: bool = False
    ) -> None:
        self.kind = kind
        self.cdata = cdata
        self.nullable = nullable

    def read(self, node: Node) -> Any:
        return self.value(node.text)

    def take(self, node: Node, key: str) -> Any:
        if self.kind in TEXTS and not node.text.strip():
            return ABSENT
        return self.read(node)

    def value(self, text: str) -> Any:
        """The value that a text writes; what writes none stays a text."""
        if self.kind in TEXTS:
            return TEXTS[self.kind](text)
        plain = text.strip()
        if not plain:
            return None if self.nullable else ABSENT
        if self.kind == "bool":
            return BOOLEANS.get(plain, plain)
        if INTEGER_TEXT.fullmatch(plain) and len(plain) < 4300:
            return int(plain)
        number = float(plain) if NUMBER_TEXT.fullmatch(plain) else inf
        return number if isfinite(number) else plain

    def write(self, value: Any, into: Open) -> None:
        into.text(plain_text(value), cdata=self.cdata)

    def wraps(self, node: Node) -> bool:
        return bool(node.children)

    def misfits(self, node: Node) -> int:
        """A text fits all, so that what is a number or boolean comes before it."""
        if node.children:
            return 2 + len(node.children)
        if self.kind in TEXTS:
            return 1
        is_number = self.kind == "bool" and node.text.strip() in ("0", "1")
        return 2 * isinstance(self.value(node.text), str) + is_number

    def strange(self, value: Any) -> int:
        kinds: Any = {"int": int, "float": (int, float), "bool": bool}
        is_right = isinstance(value, kinds.get(self.kind, str))
        is_wrong = not is_right or (isinstance(value, bool) and self.kind != "bool")
        return int(is_wrong and value is not None)


class Element(Shape):
    """An element of its own; ``exact`` where another one has its name, in another
    namespace.
    """

    __slots__ = ("exact", "inner", "name", "namespace", "prefix")

    def __init__(
        self, name: str, inner: Given = "", *, namespace: str = "", prefix: str = ""
    ) -> None:
        self.name = name
        self.inner: Given = inner or TEXT
        self.namespace = namespace
        self.prefix = prefix
        self.exact = False

    def found(self, node: Node) -> list[Node]:
        """The elements that it means, in an element."""
        every = node.named(self.name)
        if not (self.namespace or self.exact) or not every:
            return every
        wanted = (self.namespace,) if self.namespace else ("", node.namespace)
        right = [each for each in every if each.namespace in wanted]
        return right or ([] if self.exact else every)

    def value(self, node: Node) -> Any:
        """The value that one such element is; ABSENT where it says nothing."""
        return None if node.is_nil else shape(self.inner).read(node)

    def item(self, node: Node) -> Any:
        return shape(self.inner).item(node)

    def wraps(self, node: Node) -> bool:
        return shape(self.inner).wraps(node)

    def read(self, node: Node) -> Any:
        every = self.found(node)
        return self.value(every[0]) if every else ABSENT

    def take(self, node: Node, key: str) -> Any:
        every = self.found(node)
        inner = shape(self.inner)
        if isinstance(inner, Many) and len(every) > 1:  # without their wrapper
            return [shape(inner.item_shape).item(each) for each in every]
        if not every and not self.exact:  # called like the key, in spite of its name
            every = node.named(key)
        return self.value(every[0]) if every else ABSENT

    def write(self, value: Any, into: Open) -> None:
        inner = into.within()
        name = inner.qualified(self.name, self.namespace, self.prefix)
        if value is None:
            inner.nil()
        else:
            shape(self.inner).write(value, inner)
        into.add(name, inner)

    def claims(self) -> Iterator[tuple[bool, str]]:
        yield False, self.name

    def misfits(self, node: Node) -> int:
        return shape(self.inner).misfits(node)

    def strange(self, value: Any) -> int:
        return shape(self.inner).strange(value)


class Attribute(Shape):
    """An attribute; null is none."""

    __slots__ = ("inner", "name", "namespace", "prefix")

    def __init__(
        self,
        name: str,
        inner: Scalar | Many | None = None,
        *,
        namespace: str = "",
        prefix: str = "",
    ) -> None:
        self.name = name
        self.inner = inner or TEXT
        self.namespace = namespace
        self.prefix = prefix

    def read(self, node: Node) -> Any:
        text = self._found(node.attributes)
        return ABSENT if text is None else self.inner.value(text)

    def _found(self, attributes: Mapping[str, str]) -> str | None:
        exact = f"{self.namespace} {self.name}" if self.namespace else self.name
        if exact in attributes:
            return attributes[exact]
        alike = (
            each
            for name, each in attributes.items()
            if name.rpartition(" ")[2] == self.name and not name.startswith(XSI)
        )
        return next(alike, None)

    def write(self, value: Any, into: Open) -> None:
        if value is not None:
            text = self.inner.text(value) if isinstance(self.inner, Many) else None
            plain = plain_text(value) if text is None else text
            into.attribute(self.name, plain, self.namespace, self.prefix)

    def claims(self) -> Iterator[tuple[bool, str]]:
        yield True, self.name


class Many(Shape):
    """A list: its items are nodes of the element, or one text with spaces between them
    where they are scalars.
    """

    __slots__ = ("item_shape",)

    def __init__(self, item: Given) -> None:
        self.item_shape = item

    def value(self, text: str) -> Any:
        """The list that one text is (XML Schema, 2.2.1.2)."""
        one = shape(self.item_shape)
        return (
            [one.value(each) for each in text.split()]
            if isinstance(one, Scalar)
            else []
        )

    def text(self, value: Any) -> str:
        """The one text of a list."""
        return " ".join(map(plain_text, value if is_array(value) else (value,)))

    def read(self, node: Node) -> Any:
        """The items in the element that wraps them, whatever they are called there."""
        one = shape(self.item_shape)
        if isinstance(one, Scalar):
            return self.value(node.text)
        return [one.item(each) for each in node.children]

    def take(self, node: Node, key: str) -> Any:
        """The items among other elements; some servers wrap them all the same."""
        one = shape(self.item_shape)
        if isinstance(one, Scalar):
            return self.value(node.text) or ABSENT
        every = self._among(one, node, key)
        if len(every) == 1 and one.wraps(every[0]):
            return self.read(every[0])
        return [one.item(each) for each in every] if every else ABSENT

    @staticmethod
    def _among(one: Shape, node: Node, key: str) -> list[Node]:
        if isinstance(one, Element):
            found = one.found(node)
            return found if found or one.exact else node.named(key)
        names = {name for is_attribute, name in one.claims() if not is_attribute}
        return [each for each in node.children if each.name in names]

    def write(self, value: Any, into: Open) -> None:
        one = shape(self.item_shape)
        if isinstance(one, Scalar):
            into.text(self.text(value), cdata=one.cdata)
            return
        for each in value if is_array(value) else (value,):
            one.write(each, into)

    def claims(self) -> Iterator[tuple[bool, str]]:
        yield from shape(self.item_shape).claims()

    def misfits(self, node: Node) -> int:
        return 3 * bool(node.text.strip())

    def strange(self, value: Any) -> int:
        return int(not is_array(value))


TEXT = Scalar()


def plain_text(value: Any) -> str:
    """The text of a scalar of JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value) or is_array(value):
        raise XmlError(f"a text is expected, not {type(value).__name__}")
    return value if isinstance(value, str) else repr(value)
