"""Parses XML Objects (OAS 3.2 §4.8.26).

In: the fields of one. Out: an `Xml`: `attribute: true` and TypeSpec's `x-ms-text: true` are node types.
"""

from __future__ import annotations

from typing import Final

from generator.openapi.objects import Xml
from generator.openapi.reading import Fields

NODES: Final = ("element", "attribute", "text", "cdata", "none")


def xml_object(fields: Fields | None) -> Xml | None:
    """The XML Object; nothing where it is none."""
    if fields is None:
        return None
    name = fields.text("name")
    return Xml(
        name=name or None,
        namespace=fields.text("namespace") or None,
        prefix=fields.text("prefix") or None,
        node=_node(fields),
        wrapped=fields.flag("wrapped"),
        at=fields.at,
    )


def _node(fields: Fields) -> str | None:
    node = fields.text("nodeType")
    if node is not None and node not in NODES:
        fields.reading.unknown(fields.at, "nodeType", node, NODES)
        node = None
    if node is None and fields.flag("x-ms-text"):
        return "text"
    return "attribute" if node is None and fields.flag("attribute") else node
