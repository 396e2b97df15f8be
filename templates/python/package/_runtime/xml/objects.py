"""The shapes of objects in XML: known members, maps, one of several, anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..values.plain import is_array, is_object
from .shapes import ABSENT, Attribute, Element, Many, Shape, plain_text, shape
from .tree import XSI, XmlError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .shapes import Given
    from .tree import Node, Open


class Members(Shape):
    """An object: its members by their keys in JSON, in the order in which they are sent;
    `rest` is the shape of further ones, which are elements. What ``needs`` names is
    empty where it is not there: a list, a text.
    """

    __slots__ = ("_known", "members", "needs", "rest")

    def __init__(
        self,
        members: Mapping[str, Given],
        *,
        rest: Given | None = None,
        needs: tuple[str, ...] = (),
    ) -> None:
        self.members = members
        self.rest = rest
        self.needs = needs
        self._known: frozenset[tuple[bool, str]] | None = None

    def known(self) -> frozenset[tuple[bool, str]]:
        """The nodes of all members."""
        if self._known is None:
            claimed = [
                one for each in self.members.values() for one in shape(each).claims()
            ]
            for each in self.members.values():
                if isinstance(each, Element):
                    each.exact = claimed.count((False, each.name)) > 1
            self._known = frozenset(claimed)
        return self._known

    def read(self, node: Node) -> Any:
        found = self._found(node)
        return {**self._further(node), **found}

    def take(self, node: Node, key: str) -> Any:
        """The members of an object whose nodes stand among those of another one."""
        return self._found(node) or ABSENT

    def _found(self, node: Node) -> dict[str, Any]:
        self.known()
        found: dict[str, Any] = {}
        for key, given in self.members.items():
            value: Any = shape(given).take(node, key)
            if value is ABSENT and key in self.needs:
                value = [] if isinstance(shape(given), Many) else ""
            if value is not ABSENT:
                found[key] = value
        return found

    def _further(self, node: Node) -> dict[str, Any]:
        """What the document does not name: elements by their names, attributes with @."""
        known = self.known()
        left = [each for each in node.children if (False, each.name) not in known]
        left = [each for each in left if each.name not in self.members]
        found = rest_of(left, self.rest or ANYTHING)
        for name, value in node.attributes.items():
            plain = name.rpartition(" ")[2]
            if not name.startswith(XSI) and (True, plain) not in known:
                found[f"@{plain}"] = value
        return found

    def write(self, value: Any, into: Open) -> None:
        if not is_object(value):
            raise XmlError(f"an object is expected, not {type(value).__name__}")
        given = {key: shape(each) for key, each in self.members.items() if key in value}
        for key, each in given.items():
            if isinstance(each, Attribute):
                each.write(value[key], into)
        for key, each in given.items():
            if not isinstance(each, Attribute):
                each.write(value[key], into)
        further = {key: each for key, each in value.items() if key not in self.members}
        write_entries(further, self.rest or ANYTHING, into)

    def told(self, node: Node, key: str) -> Any:
        self.known()
        return (
            shape(self.members[key]).take(node, key) if key in self.members else ABSENT
        )

    def wraps(self, node: Node) -> bool:
        """Whether it has nothing of what this has, and what it has is alike."""
        if not node.children:
            return not (node.attributes or node.text.strip())
        names = {each.name for each in node.children}
        known = {name for _, name in self.known()} | {*self.members}
        return len(names) == 1 and not names & known

    def claims(self) -> Iterator[tuple[bool, str]]:
        yield from self.known()

    def misfits(self, node: Node) -> int:
        known = self.known()
        there = {(False, each.name) for each in node.children}
        there |= {(True, name.rpartition(" ")[2]) for name in node.attributes}
        return len(there - known) - len(there & known)

    def strange(self, value: Any) -> int:
        if not is_object(value):
            return 1 + len(self.members)
        names = {*value}
        return len(names - {*self.members}) - len(names & {*self.members})


class Entries(Shape):
    """A map: each key is the name of an element."""

    __slots__ = ("value",)

    def __init__(self, value: Given) -> None:
        self.value = value

    def read(self, node: Node) -> Any:
        return rest_of(node.children, self.value)

    def write(self, value: Any, into: Open) -> None:
        write_entries(value, self.value, into)

    def misfits(self, node: Node) -> int:
        return 3 * bool(node.text.strip())

    def strange(self, value: Any) -> int:
        return int(not is_object(value))


class Choice(Shape):
    """One of several shapes. Where they are elements, the name tells which; else the
    member ``tag`` with its values, else what the element has in it.
    """

    __slots__ = ("tag", "values", "variants")

    def __init__(
        self,
        *variants: Given,
        tag: str = "",
        values: Mapping[str | int | bool, int] | None = None,
    ) -> None:
        self.variants = variants
        self.tag = tag
        self.values: Mapping[Any, int] = values or {}

    def read(self, node: Node) -> Any:
        """The value in an element, of which some child may be one of the variants."""
        every = self._shapes()
        if not all(isinstance(each, Element) for each in every):
            return self._best(every, node).read(node)
        names = {name for each in every for _, name in each.claims()}
        return next(
            (self.item(each) for each in node.children if each.name in names), ABSENT
        )

    def item(self, node: Node) -> Any:
        """The value of an element that is one of the variants."""
        every = self._shapes()
        named = [each for each in every if (False, node.name) in each.claims()]
        if all(isinstance(each, Element) for each in every):
            every = named or every
        return self._best(every, node).item(node)

    def _shapes(self) -> list[Shape]:
        return [shape(each) for each in self.variants]

    def _best(self, every: list[Shape], node: Node) -> Shape:
        """The shape that the tag names, else the one that an element is most like."""
        for value, index in (
            self.values.items() if len(every) == len(self.variants) else ()
        ):
            said = every[index].told(node, self.tag)
            if said is not ABSENT and plain_text(said) == plain_text(value):
                return every[index]
        return min(every, key=lambda each: each.misfits(node))

    def told(self, node: Node, key: str) -> Any:
        found = (each.told(node, key) for each in self._shapes())
        return next((each for each in found if each is not ABSENT), ABSENT)

    def wraps(self, node: Node) -> bool:
        return all(each.wraps(node) for each in self._shapes())

    def write(self, value: Any, into: Open) -> None:
        every = self._shapes()
        tag = value.get(self.tag) if is_object(value) and self.tag else None
        index = self.values.get(tag) if isinstance(tag, (str, int)) else None
        best = min(every, key=lambda each: each.strange(value))
        (best if index is None else every[index]).write(value, into)

    def claims(self) -> Iterator[tuple[bool, str]]:
        for each in self._shapes():
            yield from each.claims()

    def misfits(self, node: Node) -> int:
        return min(each.misfits(node) for each in self._shapes())

    def strange(self, value: Any) -> int:
        return min(each.strange(value) for each in self._shapes())


class Anything(Shape):
    """Nobody knows what: an element without others is a text; another one an object,
    whose attributes are called ``@name`` and whose own text is ``#text``.
    """

    __slots__ = ()

    def read(self, node: Node) -> Any:
        attributes = {
            f"@{name.rpartition(' ')[2]}": value
            for name, value in node.attributes.items()
            if not name.startswith(XSI)
        }
        if not node.children and not attributes:
            return node.text
        found = attributes | rest_of(node.children, self)
        return {**found, "#text": node.text} if node.text.strip() else found

    def write(self, value: Any, into: Open) -> None:
        if is_object(value):
            write_entries(value, self, into)
        elif is_array(value):
            write_entries({"item": value}, self, into)
        else:
            into.text(plain_text(value))

    def strange(self, value: Any) -> int:
        return 0


ANYTHING = Anything()


def rest_of(nodes: list[Node], value: Given) -> dict[str, Any]:
    """Elements by their names; those of one name are a list."""
    found: dict[str, list[Any]] = {}
    inner = shape(value)
    one = shape(inner.item_shape) if isinstance(inner, Many) else inner
    for node in nodes:
        found.setdefault(node.name, []).append(one.item(node))
    lists = isinstance(inner, Many)
    return {
        name: every if lists or len(every) > 1 else every[0]
        for name, every in found.items()
    }


def write_entries(value: Any, inner: Given, into: Open) -> None:
    """Each entry as an element, a list as several; ``@name`` as an attribute."""
    if not is_object(value):
        raise XmlError(f"an object is expected, not {type(value).__name__}")
    given = shape(inner)
    one = shape(given.item_shape) if isinstance(given, Many) else given
    one = shape(one.inner) if isinstance(one, Element) else one
    for key in value:
        if key.startswith("@"):
            into.attribute(key[1:], plain_text(value[key]), "", "")
    for key, each in value.items():
        if key == "#text":
            into.text(plain_text(each))
        elif not key.startswith("@"):
            for item in each if is_array(each) else (each,):
                Element(key, one).write(item, into)
