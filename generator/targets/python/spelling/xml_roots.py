"""What the shapes of whole XML documents are called: like the type of the content, told apart by a number.

In: the contents of an API in XML, and its classes. Out: names by shape.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.operations import Api
from generator.model.types import ListOf, Named, TypeId, TypeRef
from generator.model.xml import XmlShape
from generator.model.xml_as_text import contents


def xml_roots(api: Api, classes: Mapping[TypeId, str]) -> dict[XmlShape, str]:
    """The name of each root."""
    found: dict[XmlShape, str] = {}
    taken: set[str] = set()
    for content in contents(api):
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
