"""Finds the references of a document.

In: a node. Out: every `$ref` below it, in document order, and what JSON Schema lets references rely on: `$anchor` and
`$id`. A `$ref` in an example, a default or an extension is data; a property may be called `$ref`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Final, TypeAlias

from generator.document.identities import NAMES, Identities
from generator.document.node import Node
from generator.values import dataclass, replace

NAMED: Final = frozenset(
    {
        "$defs",
        "additionalOperations",
        "callbacks",
        "content",
        "definitions",
        "dependentSchemas",
        "encoding",
        "headers",
        "links",
        "mediaTypes",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
        "webhooks",
        "x-ms-paths",
    }
)
"""Keywords whose value maps names to parts: names are no keywords, even one called `default` or `$ref`."""

DATA: Final = (
    *("example", "default", "enum", "const", "security", "scopes"),
    *("value", "dataValue", "serializedValue"),
)
"""Keywords whose value is data."""

REFERENCES: Final = ("$ref", "$dynamicRef", "$recursiveRef")
SAYING: Final = NAMES.union(REFERENCES)
"""Keywords by which an object refers to something, or is referred to."""

CONTAINERS: Final = (dict, list)

SECTIONS: Final = {
    "parameters": "parameters",
    "requestBody": "requestBodies",
    **{
        name: name
        for name in ("callbacks", "headers", "links", "pathItems", "requestBodies", "responses")
    },
    "paths": "pathItems",
    "webhooks": "pathItems",
    "x-ms-paths": "pathItems",
    "securitySchemes": "securitySchemes",
    **dict.fromkeys(
        (
            *("schema", "itemSchema", "schemas", "properties", "patternProperties", "$defs"),
            *("definitions", "dependentSchemas", "allOf", "anyOf", "oneOf", "not", "if", "then"),
            *("else", "items", "prefixItems", "contains", "additionalProperties", "propertyNames"),
            *("unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema"),
        ),
        "schemas",
    ),
}
"""What of `components` may stand below a keyword, or as each of its names or items."""


class Kind(StrEnum):
    """What a reference leads to; the value is the code to report where it leads nowhere. Data that looks like a
    reference may be one, as bundlers take it, or just data."""

    PART = "D201"
    MAPPED = "D203"
    EXAMPLE = "D204"
    DATA = ""


@dataclass(frozen=True, slots=True)
class Place:
    """How a value is to be read. `base` is the closest schema around it with an `$id`; `named` tells that it maps names
    to parts; `section` is what of `components` could stand there, where that is known."""

    base: Node | None = None
    named: bool = False
    section: str = ""

    def of_items(self) -> Place:
        """How each item or name below is to be read."""
        if self.named and self.base is None and self.section in INSIDE:
            return INSIDE[self.section]
        return replace(self, named=False) if self.named else self


INSIDE: Final = {section: Place(section=section) for section in {"", *SECTIONS.values()}}
BELOW: Final = {
    keyword: Place(None, keyword in NAMED, SECTIONS.get(keyword, ""))
    for keyword in {*NAMED, *SECTIONS}
}
"""How what stands below a keyword is to be read, where nothing around it has an `$id`; and each of its items."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference. `holder` is the object with the `$ref`, `text` what it says, a string if all is well."""

    holder: Node
    text: Node
    place: Place
    kind: Kind = Kind.PART

    @property
    def value(self) -> str:
        return str(self.text.value)


Found: TypeAlias = "Reference | tuple[Node, Place]"
"""A reference, or a part in which there may be some."""


class Finder:
    """Walks nodes, each once, and remembers what it has seen."""

    def __init__(self, identities: Identities) -> None:
        self.identities = identities
        self.seen: set[Node] = set()

    def find(self, node: Node, place: Place) -> Iterator[Reference]:
        """The references in a node, in document order. Depth costs no stack."""
        seen = self.seen
        waiting: list[Found] = [(node, place)]
        while waiting:
            found = waiting.pop()
            if isinstance(found, Reference):
                yield found
                continue
            node, place = found
            if node not in seen:
                seen.add(node)
                inner = self.inside(node, place)
                inner.reverse()
                waiting += inner

    def inside(self, node: Node, place: Place) -> list[Found]:
        """What is found one level below."""
        value = node.value
        if isinstance(value, list):
            inner = place.of_items()
            return [
                (part, inner) for part in value if part.value and type(part.value) in CONTAINERS
            ]
        members = value if isinstance(value, dict) else {}
        if place.named:
            return in_names(node, members, place)
        return self.in_keywords(node, members, place)

    def in_keywords(self, node: Node, members: Mapping[str, Node], place: Place) -> list[Found]:
        base = place.base
        found: list[Found] = []
        if not members.keys().isdisjoint(SAYING):
            base = self.identities.note(node, base)
            held = reference_text(members)
            if held is not None:
                found.append(Reference(node, held, replace(place, base=base)))
        for keyword, part in members.items():
            if type(part.value) not in CONTAINERS or not part.value:
                continue
            if base is None and keyword in BELOW:  # as most are
                found.append((part, BELOW[keyword]))
            elif (special := SPECIAL.get(keyword)) is not None:
                found += special(part, base)
            elif keyword not in REFERENCES and not is_extension(keyword):
                found.append((part, Place(base, keyword in NAMED, SECTIONS.get(keyword, ""))))
        return found


def is_extension(keyword: str) -> bool:
    """Whether a keyword is an extension, whose value is data. Two of Swagger 2.0 have parts like any other."""
    return keyword.startswith("x-") and keyword not in ("x-ms-paths", "x-ms-parameterized-host")


def in_names(node: Node, members: Mapping[str, Node], place: Place) -> list[Found]:
    """A map of names to parts can stand elsewhere as a whole; a name that is `$ref` has an object as any other."""
    inner = place.of_items()
    found: list[Found] = []
    for name, part in members.items():
        if type(part.value) in CONTAINERS and part.value:
            found.append((part, inner))
        elif name == "$ref" and part.is_string:
            found.append(Reference(node, part, replace(place, section="")))
    return found


def reference_text(members: Mapping[str, Node]) -> Node | None:
    """What makes an object a reference: a string, or a `$ref` that should be one."""
    texts = (members[keyword] for keyword in REFERENCES if keyword in members)
    return next((text for text in texts if text.is_string), members.get("$ref"))


def in_examples(examples: Node, base: Node | None) -> Iterator[Reference]:
    """Example Objects can be references; what they have in `value` is data."""
    for example in examples.members.values():
        yield from further_example(example, base)
        for keyword in DATA:
            if (value := example.get(keyword)) is not None:
                yield from in_data(value, base)


def further_example(example: Node, base: Node | None = None) -> Iterator[Reference]:
    text = example.members.get("$ref")
    if text is not None and text.is_string:
        yield Reference(example, text, Place(base), kind=Kind.EXAMPLE)


def in_data(data: Node, base: Node | None) -> Iterator[Reference]:
    """Data that is nothing but a `$ref`: authors keep long examples in files."""
    text = data.members.get("$ref")
    if text is not None and text.is_string and len(data.members) == 1:
        yield Reference(data, text, Place(base), kind=Kind.DATA)


def in_mapping(discriminator: Node, base: Node | None) -> Iterator[Reference]:
    """The values of a discriminator's mapping that are references and no names of components."""
    mapping, default = discriminator.get("mapping"), discriminator.get("defaultMapping")
    values = [*(mapping.members.values() if mapping is not None else ())]
    for value in (*values, default) if default is not None else values:
        if isinstance(value.value, str) and looks_like_reference(value.value):
            yield Reference(value, value, Place(base), kind=Kind.MAPPED)


def looks_like_reference(text: str) -> bool:
    return "#" in text or "/" in text or text.endswith((".yaml", ".yml", ".json"))


SPECIAL: Final[Mapping[str, Callable[[Node, Node | None], Iterator[Reference]]]] = {
    **dict.fromkeys(DATA, in_data),
    "examples": in_examples,
    "discriminator": in_mapping,
}
"""Who finds references in what is no part."""
