"""What the user knows better about XML than the document tells.

In: the table `xml` of the settings: XML Objects by the schemas that lack them (`Note`, `Note.text`, `Note.tags[]`), and
the document. Out: the document with them. What does not fit is reported with its place in the settings file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostics, Location
from generator.openapi.objects import Document, Schema, Xml
from generator.openapi.sparse import replace
from generator.values import dataclass
from generator.values import replace as replaced

ITEM = "[]"
"""What a name says for the items of an array."""
_FIELDS: Mapping[str, type] = {
    "name": str,
    "namespace": str,
    "prefix": str,
    "nodeType": str,
    "attribute": bool,
    "wrapped": bool,
}
_NODES = ("element", "attribute", "text", "cdata", "none")


@dataclass(frozen=True, slots=True)
class XmlSetting:
    """An entry of the table: which schema, and what is said of it."""

    name: str
    value: object
    at: Location


def with_xml(
    document: Document, settings: Iterable[XmlSetting], diagnostics: Diagnostics
) -> Document:
    """The document in which each of the schemas has its XML Object."""
    schemas = dict(document.schemas)
    for each in settings:
        why = _unusable(each.value) or "no component has a schema of that name"
        said = each.value if isinstance(each.value, dict) and not _unusable(each.value) else None
        for component, rest in _components(document, each.name) if said is not None else ():
            found = _said(schemas[component], rest, said or {}, each.at)
            if found is not None:
                schemas[component] = found
                break
        else:
            diagnostics.report("B363", each.at, name=each.name, why=why)
    return replaced(document, schemas=schemas)


def _unusable(value: object) -> str:
    """What is wrong with an entry; nothing if it can be used."""
    if not isinstance(value, dict):
        return "it is a table, such as { wrapped = true }"
    for key, each in value.items():
        if not isinstance(each, _FIELDS.get(key, ())):
            known = ", ".join(_FIELDS)
            return (
                f"'{key}' is wrong; there are {known}"
                if key not in _FIELDS
                else f"'{key}' is wrong"
            )
    node = value.get("nodeType", _NODES[0])
    return "" if node in _NODES else f"nodeType is one of {', '.join(_NODES)}"


def _components(document: Document, name: str) -> Iterator[tuple[str, str]]:
    """The ids of components that a name may begin with, and the rest of it; names may hold dots themselves."""
    for component, id_ in document.components.items():
        rest = name.removeprefix(component)
        if name.startswith(component) and rest[:1] in ("", ".", "[") and id_ in document.schemas:
            yield id_, rest


def _said(schema: Schema, rest: str, said: Mapping[str, object], at: Location) -> Schema | None:
    """The schema with the XML Object, in the part of it that the rest of the name leads to."""
    if not rest:
        return replace(schema, xml=_merged(schema.xml, said, at))
    if rest.startswith(ITEM) and schema.items is not None:
        items = _said(schema.items, rest.removeprefix(ITEM), said, at)
        return replace(schema, items=items) if items is not None else None
    for key, each in schema.properties.items():
        if rest.startswith(f".{key}"):
            found = _said(each, rest.removeprefix(f".{key}"), said, at)
            if found is not None:
                return replace(schema, properties={**schema.properties, key: found})
    for index, each in enumerate(schema.all_of):
        found = _said(each, rest, said, at)
        if found is not None:
            return replace(
                schema, all_of=(*schema.all_of[:index], found, *schema.all_of[index + 1 :])
            )
    return None


def _merged(own: Xml | None, said: Mapping[str, object], at: Location) -> Xml:
    """The XML Object with what is said in place of its own words."""
    xml = own or Xml(None, None, None, None, False, at)
    node = said.get("nodeType") or ("attribute" if said.get("attribute") else xml.node)
    return Xml(
        name=_text(said.get("name", xml.name)),
        namespace=_text(said.get("namespace", xml.namespace)),
        prefix=_text(said.get("prefix", xml.prefix)),
        node=_text(node),
        wrapped=bool(said.get("wrapped", xml.wrapped)),
        at=xml.at,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
