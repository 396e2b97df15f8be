"""Parses Schema Objects (OAS 3.1 §4.8.24).

In: schema nodes. Out: `Schema`s, and by id every schema that something refers to. References stay references: a
schema may refer to itself.
"""

from __future__ import annotations

import re
from typing import Any, Final

from generator.diagnostics.progress import looking_at
from generator.document import Json, Node
from generator.document.dynamic import Copy
from generator.document.pointer import closest, split
from generator.document.references import looks_like_reference
from generator.openapi.normalise import RawSchema, make_schema
from generator.openapi.objects import Discriminator, Schema, SchemaId
from generator.openapi.parse_xml import xml_object
from generator.openapi.prose import prose
from generator.openapi.reading import Fields, Reading
from generator.openapi.schema_keywords import BY_NAME, MANY, ONE, VALUES, Unfit, text
from generator.openapi.type_words import TYPES, meant
from generator.patterns.caseless import caseless

BARE: Final = frozenset(
    {
        *("$ref", "description", "summary", "title", "$comment", "$id", "$schema"),
        *("$anchor", "$dynamicAnchor", "$defs", "definitions"),
    }
)
"""What may stand beside a `$ref` that says no more than where the schema is."""


LITERAL: Final = re.compile(r"/(\^.*)/([dgimsuvy]*)", re.DOTALL)
"""A slash before the beginning: no text can fit that."""
SAY_MORE: Final = frozenset("ms")
"""Flags without which the pattern finds something else."""


class SchemaParser:
    """Parses schemas once each; `referred` are those that something refers to, by id."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.referred: dict[SchemaId, Node] = {}
        self.parsed: dict[Node, Schema] = {}
        self.components: dict[Node, dict[str, Node]] = {}
        self.same: dict[Node, Node] = {}
        self.ids: dict[Node, SchemaId] = {}

    def component_ids(self) -> dict[str, SchemaId]:
        """The ids of the component schemas by name. One that is nothing but a reference to another file gives its
        name to what stands there; a second name for the same is another name."""
        nodes = self.component_nodes(self.reading.bundle.root)
        self.same = {node: node for node in nodes.values()}
        claimed = set(self.same)
        for node in nodes.values():
            meant = self.meant(node)
            if meant not in claimed:
                claimed.add(meant)
                self.same[node] = meant
        return {name: self.refer(node) for name, node in nodes.items()}

    def meant(self, node: Node) -> Node:
        """The schema that a mere reference stands for: to another file, as authors write them to list their schemas, or to
        a schema that this one completes or is completed by."""
        while (target := self.bare(node)) is not None:
            elsewhere = target.source is not node.source or isinstance(target, Copy)
            if not elsewhere and "$dynamicAnchor" not in node.members:
                break
            if target in self.same:
                return self.same[target]
            node = target
        return node

    def bare(self, node: Node) -> Node | None:
        """Where a schema leads that says nothing else of its own."""
        return self.reading.bundle.find(node) if node.members.keys() <= BARE else None

    def component_nodes(self, root: Node) -> dict[str, Node]:
        """The component schemas of one document."""
        if root not in self.components:
            components = root.get("components")
            schemas = self.reading.follow(components).get("schemas") if components else None
            self.components[root] = dict(self.reading.named(schemas)) if schemas else {}
        return self.components[root]

    def refer(self, node: Node) -> SchemaId:
        """Remember that something refers to this schema."""
        if node not in self.ids:
            meant = self.same[node] if node in self.same else self.meant(node)
            self.ids[node] = meant.id
            self.referred.setdefault(self.ids[node], meant)
        return self.ids[node]

    def finish(self) -> dict[SchemaId, Schema]:
        """What is referred to by id, and what that refers to in turn, in the order in which it was found."""
        found: dict[SchemaId, Schema] = {}
        while len(found) < len(self.referred):
            for schema_id, node in list(self.referred.items())[len(found) :]:
                with looking_at("a schema", node.at):
                    found[schema_id] = self.schema(node, (split(node.pointer) or ["schema"])[-1])
        return found

    def schema(self, node: Node, key: str) -> Schema:
        """The schema at a node; one without keywords where there is none."""
        found = self.parsed.get(node)
        if found is None:
            found = self.parsed[node] = self.parse(node, key)
        return found

    def parse(self, node: Node, key: str) -> Schema:
        said = node.value
        if isinstance(said, bool):
            return Schema(id=node.id, at=node.at, boolean=said)
        if not isinstance(said, dict):
            self.reading.wrong(node, key, "a schema")
            said = {}
        raw: RawSchema = {"id": node.id, "at": node.at}
        target = self.reading.bundle.targets.get(node)
        if target is not None:
            raw["ref"] = self.refer(target)
        extensions: dict[str, Json] = {}
        for keyword, value in said.items():
            if keyword.startswith("x-"):
                extensions[keyword] = value.plain()
            else:
                self.read(keyword, value, raw)
        if extensions:
            raw["extensions"] = extensions
        return make_schema(raw)

    def read(self, keyword: str, value: Node, raw: RawSchema) -> None:
        """Read one keyword into the fields; unknown ones say nothing to us."""
        try:
            if keyword in VALUES:
                self.read_value(keyword, value, raw)
            elif keyword == "items" and value.is_array:
                self.reading.diagnostics.report("B323", value.at)
                raw["prefix_items"] = self.many(keyword, value)
            elif keyword in ONE and not self.turns(keyword, value):
                raw[ONE[keyword]] = self.one(keyword, value)
            elif keyword in BY_NAME:
                raw[BY_NAME[keyword]] = self.by_name(keyword, value)
            elif keyword in MANY:
                raw[MANY[keyword]] = self.many(keyword, value)
            elif keyword == "discriminator":
                raw[keyword] = self.discriminator(value)
            elif keyword == "xml":
                raw[keyword] = xml_object(self.reading.open(value, keyword))
        except Unfit as unfit:
            self.reading.wrong(value, keyword, unfit.expected)
        if keyword == "type":
            self.check_types(value, raw)

    def read_value(self, keyword: str, value: Node, raw: RawSchema) -> None:
        """Read a keyword whose value is no schema; authors keep texts and examples in files of their own."""
        if isinstance(value.value, dict):  # else it is no reference
            value = self.reading.follow(value)
            if self.reading.bundle.is_lost(value):
                return
        field, reader = VALUES[keyword]
        raw[field] = reader(value)
        if keyword == "description":
            raw["description"] = prose(text(value), self.reading.site)
        elif keyword == "pattern":
            raw["pattern"] = self.pattern(value)

    def pattern(self, value: Node) -> str | None:
        """The pattern; where its author has written a literal of JavaScript, what stands between the slashes, for both
        cases of letters if it says so, and nothing if other flags make that mean something else."""
        written = text(value)
        literal = LITERAL.fullmatch(written)
        if literal is None:
            return written
        pattern, flags = literal.groups()
        wanted = caseless(pattern) if "i" in flags else pattern
        meant = None if set(flags) & SAY_MORE else wanted
        taken = f"taken for '{meant}'" if meant else f"left out, as none has the flags '{flags}'"
        self.reading.diagnostics.report("V235", value.at, pattern=written, taken=taken)
        return meant

    def turns(self, keyword: str, value: Node) -> bool:
        """Whether a lost schema, which allows anything, would forbid everything, or hold always."""
        return keyword in ("not", "if") and self.reading.bundle.is_lost(value)

    def one(self, keyword: str, node: Node) -> Schema:
        if not node.is_object and not isinstance(node.value, bool):
            raise Unfit("a schema")
        return self.schema(node, keyword)

    def many(self, keyword: str, node: Node) -> tuple[Schema, ...]:
        node = self.reading.follow(node)
        if not node.is_array:
            raise Unfit("an array of schemas")
        return tuple(self.schema(item, keyword) for item in node.items)

    def by_name(self, keyword: str, node: Node) -> dict[str, Schema]:
        if not node.is_object:
            raise Unfit("an object with schemas")
        return {name: self.schema(part, name) for name, part in self.reading.named(node)}

    def check_types(self, node: Node, raw: RawSchema) -> None:
        """Names of types that JSON Schema does not know: what is meant by them, else anything is allowed."""
        names = raw.get("types", ())
        if len(names) == 1 and names[0] in TYPES:
            return
        known = [name if name in TYPES else self.meant_type(name, node, raw) for name in names]
        raw["types"] = () if None in known else tuple(dict.fromkeys(known))

    def meant_type(self, name: str, node: Node, raw: RawSchema) -> str | None:
        found = meant(name)
        if found is None:
            self.reading.unknown(node.at, "type", name, TYPES)
            return None
        kind, form = found
        said = f"{kind} with the format {form}" if form else kind
        self.reading.diagnostics.report("V230", node.at, value=name, meant=said)
        if form is not None:
            raw.setdefault("format", form)
        return kind

    def discriminator(self, node: Node) -> Discriminator | None:
        if isinstance(node.value, str):
            details = {"part": "the discriminator", "meant": "its `propertyName`"}
            self.reading.diagnostics.report("V231", node.at, **details)
            return Discriminator(node.value, {}, node.at)
        fields = self.reading.open(node, "discriminator")
        name = fields.text("propertyName") if fields else None
        if fields is None or name is None:
            details = {"part": "the discriminator", "key": "propertyName"}
            self.reading.diagnostics.report("V202", node.at, **details)
            return None
        default = fields.get("defaultMapping")
        target = None if default is None else self.mapped("defaultMapping", default)
        other = None if target is None else self.refer(target)
        return Discriminator(name, self.mapping(fields), node.at, other)

    def mapping(self, fields: Fields) -> dict[str, SchemaId]:
        """Tag values and the ids of the schemas that they announce."""
        mapping = {}
        for value, node in fields.named("mapping"):
            target = self.mapped(value, node)
            if target is not None:
                mapping[value] = self.refer(target)
        return mapping

    def mapped(self, value: str, node: Node) -> Node | None:
        """The schema that a mapping means: a reference, or the name of a component."""
        target = self.reading.bundle.find(node)
        if target is not None or not isinstance(node.value, str):
            return target
        roots = (self.reading.bundle.root, self.reading.bundle.documents[node.source.origin])
        for root in roots:
            if node.value in self.component_nodes(root):
                return self.component_nodes(root)[node.value]
        if not looks_like_reference(node.value):
            self.report_unknown(value, node, list(self.component_nodes(roots[0])))
        return None

    def report_unknown(self, value: str, node: Node, known: list[str]) -> None:
        nearest = closest(str(node.value), known)
        advice = f"did you mean '{nearest}'?" if nearest else "add the schema, or remove the entry"
        details: dict[str, Any] = {"name": node.value, "value": value, "advice": advice}
        self.reading.diagnostics.report("V206", node.at, **details)
