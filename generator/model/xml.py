"""How values stand in XML: a shape for each content that is written so, beside its type.

A closed sum: consume it with `match` that ends in `assert_never`. A shape is what stands in an element (text, members,
entries, a choice of these), or a node of it: an element, an attribute, a list of them. In members, a shape that is no
node of its own stands in the very element. What a component is in XML is referred to by id, so that recursive types are
ordinary. Knows neither OpenAPI nor a language.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from generator.model.types import TypeId
from generator.values import dataclass


class XmlKind(StrEnum):
    """What a text is read as: a TOKEN without the white space around it, OCTETS without any."""

    TEXT = "text"
    TOKEN = "token"
    OCTETS = "octets"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"

    @property
    def is_text(self) -> bool:
        """Whether it is a text in JSON."""
        return self in (XmlKind.TEXT, XmlKind.TOKEN, XmlKind.OCTETS)


@dataclass(frozen=True, slots=True)
class XmlName:
    """The local name of an element or attribute; a namespace without a prefix is that of names without one inside."""

    name: str
    namespace: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class XmlText:
    """Text, in a CDATA section where it is said so."""

    kind: XmlKind = XmlKind.TEXT
    cdata: bool = False
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class XmlAny:
    """Whatever there is."""


@dataclass(frozen=True, slots=True)
class XmlElement:
    """An element, and what stands in it."""

    name: XmlName
    inner: XmlShape


@dataclass(frozen=True, slots=True)
class XmlAttribute:
    """An attribute, whose value is a text or a list of texts with spaces between them."""

    name: XmlName
    inner: XmlText | XmlList


@dataclass(frozen=True, slots=True)
class XmlList:
    """A list: a node for each item, or one text of all."""

    item: XmlShape


@dataclass(frozen=True, slots=True)
class XmlMembers:
    """An object, by its keys in JSON, in the order of the document; `rest` is the shape of further properties (`None`:
    nothing is known of them), `needs` the keys that are empty where nothing stands for them: lists and texts.
    """

    members: tuple[tuple[str, XmlShape], ...]
    rest: XmlShape | None = None
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class XmlEntries:
    """A map, whose keys are the names of elements."""

    value: XmlShape


@dataclass(frozen=True, slots=True)
class XmlChoice:
    """One of several; `tag` is the property whose values tell which, by place."""

    variants: tuple[XmlShape, ...]
    tag: str = ""
    values: tuple[tuple[str | int | bool, int], ...] = ()


@dataclass(frozen=True, slots=True)
class XmlRef:
    """What stands in the element of a component: an entry of `Api.xml`."""

    id: TypeId


XmlShape: TypeAlias = (
    XmlText
    | XmlAny
    | XmlElement
    | XmlAttribute
    | XmlList
    | XmlMembers
    | XmlEntries
    | XmlChoice
    | XmlRef
)
XmlShapes: TypeAlias = Mapping[TypeId, XmlShape]
