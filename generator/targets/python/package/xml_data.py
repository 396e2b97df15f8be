"""`_xml.py`: how the types of the API stand in XML, as data for the runtime.

In: the shapes of the model and the names. Out: a view. Which words the runtime has for shapes is known here, and
nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from generator.model.operations import Api
from generator.model.types import TypeId
from generator.model.xml import (
    XmlAny,
    XmlAttribute,
    XmlChoice,
    XmlElement,
    XmlEntries,
    XmlKind,
    XmlList,
    XmlMembers,
    XmlName,
    XmlRef,
    XmlShape,
    XmlText,
)
from generator.targets.code import Code
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.expressions import (
    annotated,
    call,
    entry,
    fixed,
    keyword,
    mapping,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import number, text, value
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.runtime import runtime
from generator.values import dataclass

_KINDS = {
    XmlKind.TEXT: "str",
    XmlKind.TOKEN: "token",
    XmlKind.OCTETS: "octets",
    XmlKind.INTEGER: "int",
    XmlKind.NUMBER: "float",
    XmlKind.BOOLEAN: "bool",
}
_OBJECTS = frozenset({"ANYTHING", "Choice", "Entries", "Members"})


@dataclass(frozen=True, slots=True)
class XmlView:
    """The shapes of components and of whole documents."""

    imports: Code
    shapes: Code
    roots: Code


def xml_view(api: Api, names: Names) -> XmlView:
    """The data of all contents in XML."""
    speller = _Speller(_names(api, names), {"Shape"})
    shapes = [
        entry(text(speller.names[id_]), speller.piece(shape)) for id_, shape in api.xml.items()
    ]
    roots = [entry(text(name), speller.piece(shape)) for shape, name in names.xml_roots.items()]
    return XmlView(
        imports=imports.lines(Import(_module(each), each) for each in speller.used),
        shapes=_table("SHAPES", shapes),
        roots=_table("ROOTS", roots),
    )


def _table(name: str, entries: Iterable[Code]) -> Code:
    type_ = subscript(Code("dict"), [Code("str"), Code("Shape")])
    return lay_out(annotated(Code(name), type_, mapping(entries, apart=True)), 0)


def _module(word: str) -> str:
    """The module of the runtime that has the word."""
    return runtime("@objects" if word in _OBJECTS else "@shapes", ".")


def _names(api: Api, names: Names) -> dict[TypeId, str]:
    """What the shapes of components are called: like their classes, else by their number."""
    return {
        id_: str(names.classes[id_].name) if id_ in names.classes else f"#{index}"
        for index, id_ in enumerate(api.xml)
    }


@dataclass(frozen=True, slots=True)
class _Speller:
    """Spells shapes, and gathers the words that it takes."""

    names: Mapping[TypeId, str]
    used: set[str]

    def piece(self, shape: XmlShape) -> Code:
        """The shape as an expression."""
        match shape:
            case XmlText():
                return self._text(shape)
            case XmlAny():
                return self._word("ANYTHING")
            case XmlRef(id_):
                return text(self.names[id_])
            case XmlElement(name, inner):
                return self._call("Element", self._node(name, inner))
            case XmlAttribute(name, inner):
                return self._call("Attribute", self._node(name, inner))
            case XmlList(item):
                return self._call("Many", [self.piece(item)])
            case XmlEntries(entry):
                return self._call("Entries", [self.piece(entry)])
            case XmlMembers():
                return self._call("Members", self._members(shape))
            case XmlChoice():
                return self._call("Choice", self._choice(shape))
            case _:
                assert_never(shape)

    def _word(self, name: str) -> Code:
        self.used.add(name)
        return Code(name)

    def _call(self, name: str, pieces: Iterable[Code]) -> Code:
        return call(self._word(name), pieces, apart=True)

    def _text(self, shape: XmlText) -> Code:
        if shape == XmlText():
            return self._word("TEXT")
        pieces: list[Code] = []
        if shape.kind is not XmlKind.TEXT:
            pieces.append(text(_KINDS[shape.kind]))
        if shape.cdata:
            pieces.append(Code("cdata=True"))
        if shape.nullable:
            pieces.append(Code("nullable=True"))
        return self._call("Scalar", pieces)

    def _node(self, name: XmlName, inner: XmlShape) -> Iterator[Code]:
        yield text(name.name)
        if inner != XmlText():
            yield self.piece(inner)
        if name.namespace:
            yield keyword(Code("namespace"), text(name.namespace))
        if name.prefix:
            yield keyword(Code("prefix"), text(name.prefix))

    def _members(self, shape: XmlMembers) -> Iterator[Code]:
        entries = [entry(text(key), self.piece(each)) for key, each in shape.members]
        yield mapping(entries, apart=True)
        if shape.rest is not None:
            yield keyword(Code("rest"), self.piece(shape.rest))
        if shape.needs:
            yield keyword(Code("needs"), fixed(map(text, shape.needs)))

    def _choice(self, shape: XmlChoice) -> Iterator[Code]:
        yield from (self.piece(each) for each in shape.variants)
        if shape.values:
            yield keyword(Code("tag"), text(shape.tag))
            entries = [entry(value(each), number(index)) for each, index in shape.values]
            yield keyword(Code("values"), mapping(entries, apart=True))
