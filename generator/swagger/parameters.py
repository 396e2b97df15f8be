"""Parameter Objects, Items Objects and Header Objects (Swagger 2.0): the type stands in them, not in a schema.

In: parameter lists. Out: parameters that have a schema, styles for `collectionFormat`; apart from them, what is a body
in OpenAPI 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from generator.document import Node
from generator.swagger.moving import Moved, Moving, below, flag, home, text
from generator.swagger.schemas import SchemaMover
from generator.values import dataclass

KEPT: Final = frozenset(
    {
        *("name", "in", "description", "required", "deprecated", "allowEmptyValue", "$ref"),
        *("example", "examples", "schema", "content", "style", "explode", "allowReserved"),
    }
)
"""Keys of a parameter that say nothing of its type; everything else is a keyword of its schema."""

RENAMED: Final = {"x-example": "example", "x-deprecated": "deprecated"}
DROPPED: Final = frozenset({"collectionFormat", *RENAMED})
STYLES: Final = {
    "ssv": "spaceDelimited",
    "tsv": "tabDelimited",
    "pipes": "pipeDelimited",
}
"""What OpenAPI 3 calls a format; it has no word for tabs."""

DELIMITERS: Final = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}
FORMATS: Final = ("csv", *STYLES, "multi")
REPEATABLE: Final = frozenset({"query", "formData"})
BODY, FORM = "body", "formData"


@dataclass(frozen=True, slots=True)
class Given:
    """A parameter as it is, `$ref` followed: where it is defined, and its members."""

    node: Node
    members: dict[str, Node]

    def text(self, key: str) -> str | None:
        member = self.members.get(key)
        return member.value if member is not None and isinstance(member.value, str) else None

    @property
    def key(self) -> tuple[str | None, str | None]:
        """What tells parameters apart: a body has no name on the wire."""
        place = self.text("in")
        return (None if place == BODY else self.text("name"), place)

    @property
    def is_array(self) -> bool:
        return self.text("type") == "array" or (
            "items" in self.members and self.text("type") is None
        )


class ParameterMover:
    """Makes parameters, each once."""

    def __init__(self, moving: Moving, schemas: SchemaMover) -> None:
        self.moving = moving
        self.schemas = schemas
        self.made: dict[Node, Node] = {}

    def given(self, listed: Node | None) -> list[Given]:
        """The parameters of a list, without those whose reference leads nowhere."""
        found = [] if listed is None else self.moving.follow(listed).items
        opened = (Given(*self.moving.opened(each)) for each in found)
        lost = self.moving.bundle.is_lost
        return [each for each in opened if "in" in each.members or not lost(each.node)]

    def plain(self, given: Iterable[Given], origin: Node, pointer: str) -> Node:
        """The list of those that are parameters in OpenAPI 3, too."""
        kept = [each for each in given if each.text("in") not in (BODY, FORM)]
        made = [self.parameter(each, below(pointer, at)) for at, each in enumerate(kept)]
        return Moved(made, origin, pointer)

    def parameter(self, given: Given, pointer: str) -> Node:
        if given.node not in self.made:
            if home(given.node) != given.node.pointer:
                pointer = home(given.node)
            self.made[given.node] = self.make(given, pointer)
        return self.made[given.node]

    def make(self, given: Given, pointer: str) -> Node:
        members = {key: value for key, value in given.members.items() if key in KEPT}
        for key, meant in RENAMED.items():
            if key in given.members:
                members.setdefault(meant, given.members[key])
        members["schema"] = self.schema(given, below(pointer, "schema"))
        if given.is_array:
            members = {**self.style(given), **members}
        return Moved(members, given.node, pointer)

    def schema(self, given: Given, pointer: str) -> Node:
        """The schema of a parameter, header or form field."""
        schema = given.members.get("schema")
        if schema is not None:
            return self.schemas.schema(schema, pointer)
        own = given.members.items()
        keywords = {key: value for key, value in own if key not in KEPT and key not in DROPPED}
        return self.schemas.inline(keywords, given.node, pointer)

    def style(self, given: Given) -> dict[str, Node]:
        """`style` and `explode` for the `collectionFormat` of an array, and how arrays in it are written; none where
        they are the usual ones."""
        name = self.format(given.members, given.text("in") or "header")
        origin = given.members.get("collectionFormat", given.node)
        inner = self.inner(given)
        found: dict[str, Node] = {"x-inner-delimiters": text(inner, origin)} if inner else {}
        if name in STYLES:
            return {**found, "style": text(STYLES[name], origin), "explode": flag(False, origin)}
        if given.text("in") in REPEATABLE and (name == "csv" or found):
            explode = flag(name == "multi", origin)
            return {**found, "style": text("form", origin), "explode": explode}
        return found

    def inner(self, given: Given) -> str:
        """The delimiters of arrays in an array, one for each level."""
        found, items = "", given.members.get("items")
        while items is not None and items.text("type") == "array":
            found += DELIMITERS[self.format(items.members, "items")]
            items = items.get("items")
        return found

    def format(self, members: Mapping[str, Node], place: str) -> str:
        """The format of an array, `csv` where it has none that is known."""
        node = members.get("collectionFormat")
        if node is None:
            return "csv"
        known = FORMATS if place in REPEATABLE else FORMATS[:-1]
        if node.value not in known:
            shown = node.value if node.is_string else node.kind
            details = {"format": shown, "place": place, "choices": ", ".join(known)}
            self.moving.diagnostics.report("V114", node.at, **details)
            return "csv"
        return str(node.value)
