"""What the shapes of whole XML documents are called: like the type of the content, told apart by a number.

In: the contents of an API in XML, and its classes. Out: names by shape.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.operations import Api, Content, ContentKind
from generator.model.types import ListOf, Named, TypeId, TypeRef
from generator.model.xml import XmlShape


def xml_contents(api: Api) -> Iterator[Content]:
    """Every content that is XML with a shape, in document order."""
    for service in api.services:
        for operation in service.operations:
            for content in operation.body.contents if operation.body else ():
                if content.kind is ContentKind.XML:
                    yield content
            for response in operation.responses:
                yield from (each for each in response.contents if each.kind is ContentKind.XML)


def xml_roots(api: Api, classes: Mapping[TypeId, str]) -> dict[XmlShape, str]:
    """The name of each root."""
    found: dict[XmlShape, str] = {}
    taken: set[str] = set()
    for content in xml_contents(api):
        if content.xml is not None and content.xml not in found:
            plain = _name(content.type, classes)
            name, number = plain, 1
            while name in taken:
                number += 1
                name = f"{plain} {number}"
            taken.add(name)
            found[content.xml] = name
    return found


def _name(type_: TypeRef, classes: Mapping[TypeId, str]) -> str:
    match type_:
        case Named(id_) if id_ in classes:
            return classes[id_]
        case ListOf(item):
            return f"list[{_name(item, classes)}]"
        case _:
            return "value"
