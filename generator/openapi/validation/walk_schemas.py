"""Walks through the schemas of a document as openapi-spec-validator does.

In: a schema, and how many parts are around it. Out: the validator's findings in it and in all that it leads to. A schema
or a default is for the validator where it is not known whether it is right, or what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from generator.document import Node
from generator.openapi.finding import Finding, is_item
from generator.openapi.plain import PlainLibrary, Unclear, is_reference
from generator.openapi.proof.defaults import Defaults
from generator.openapi.proof.proof import OLD_VERSIONS, Proof
from generator.openapi.proof.wrong import Wrong
from generator.openapi.validation.errors import finding_in_part
from generator.openapi.validation.seen import DEPTH, PARTS, Seen, lacking
from generator.openapi.validation.sparing import imports_spared
from generator.openapi.versions import SWAGGER

if TYPE_CHECKING:
    from generator.openapi.validation.judge import Judge

FILE: Final = ("type", "title", "description", "example", "readOnly")
"""What may be said of an answer that is a file."""

LOOKED_INTO: Final = frozenset(
    {*PARTS, *("not", "items", "properties", "required", "default", "nullable", "$id")}
)
"""What a schema may have that is looked at."""


class SchemaWalk:
    """The schemas of one document."""

    def __init__(self, version: str, library: PlainLibrary, proof: Proof) -> None:
        self.version = version
        self.library = library
        self.follow = library.follow
        self.proof = proof
        self.defaults = Defaults(version, library)
        self.seen = Seen(library.bundle)

    @cached_property
    def judge(self) -> Judge:
        # Imported here, since it takes longer than most documents need to be walked through.
        with imports_spared():
            from generator.openapi.validation.judge import Judge

        return Judge(self.version, self.library, self.seen)

    def put_off(self) -> Iterator[Finding]:
        """What is wrong with schemas that were too deep in others."""
        while self.seen.put_off:
            value, options = self.seen.put_off.popleft()
            yield from self.schema(value, 0, **options)

    def schema(
        self, value: Any, depth: int, require_properties: bool = True, meta_checked: bool = False
    ) -> list[Finding]:
        """What is wrong with a schema; one in others has been held against the meta-schema with these."""
        schema = self.follow(value)
        if meta_checked and isinstance(schema, dict) and schema.keys().isdisjoint(LOOKED_INTO):
            return []  # as most are
        options = {"require_properties": require_properties, "meta_checked": meta_checked}
        if depth > DEPTH and isinstance(schema, dict | list):
            self.seen.put_off.append((schema, options))
            return []
        if not meta_checked and self.is_file(schema):
            return []
        if not self.is_schema(schema, meta_checked):
            return self.wrong(schema, depth, options)
        if not isinstance(schema, dict) or id(schema) in self.seen.inside:
            return []
        self.seen.inside.add(id(schema))
        found = self.in_schema(schema, depth + 1)
        found += self.lacks(schema) if require_properties else ()
        return found + self.default(schema, depth + 1) if "default" in schema else found

    def is_schema(self, schema: Any, meta_checked: bool) -> bool:
        """Whether a schema is certainly right, and has what is taken for granted of it."""
        if not meta_checked and id(schema) not in self.seen.held:
            if not self.is_of_dialect(schema) or not self.proof.is_schema(schema):
                return False
            self.seen.held.add(id(schema))
        return isinstance(schema, bool) or (isinstance(schema, dict) and self.is_shaped(schema))

    def wrong(self, schema: Any, depth: int, options: dict[str, bool]) -> list[Finding]:
        """What is wrong with a schema: the first thing that the meta-schema says, if that is all it is held against."""
        is_held = options["meta_checked"] or id(schema) in self.seen.held
        is_judged = is_held or not isinstance(schema, dict) or not self.is_of_dialect(schema)
        wrong = None if is_judged else self.proof.wrong_in_schema(schema)
        if wrong is None:
            return [*self.judge.part("schema", schema, depth, **options)]
        self.seen.held.add(id(schema))
        return self.findings([wrong], self.library.nodes[id(schema)])

    def findings(self, wrong: list[Wrong], base: Node) -> list[Finding]:
        bundle, version = self.library.bundle, self.version
        found = (finding_in_part(each, base, bundle, version) for each in wrong)
        return [each for each in found if each is not None]

    def is_file(self, schema: Any) -> bool:
        """Whether an answer of Swagger 2.0 is just a file, the one type that the validator is wrong about."""
        if self.version != SWAGGER or not isinstance(schema, dict) or schema.get("type") != "file":
            return False
        further = (key for key in schema if not key.startswith("x-") and key not in FILE)
        return not any(further) and self.proof.is_schema({**schema, "type": "string"})

    def is_of_dialect(self, schema: Any) -> bool:
        """Whether the meta-schema is that of the version; that of JSON Schema 2020-12, which asks for less, is fine."""
        if self.version in OLD_VERSIONS:
            return True
        root = self.library.plain(self.library.bundle.root)
        dialect = root.get("jsonSchemaDialect") if isinstance(root, dict) else None
        told = dialect is None or dialect in self.proof.dialects
        return told and not (isinstance(schema, dict) and "$schema" in schema)

    def is_shaped(self, schema: dict[str, Any]) -> bool:
        if "$id" in schema:  # one that is no text, which references stumble over
            raise Unclear
        for key in PARTS:
            if key in schema and not isinstance(self.follow(schema[key]), list):
                return False
        if "properties" in schema and not isinstance(self.follow(schema["properties"]), dict):
            return False
        required = schema.get("required")
        return (
            (required is None or (isinstance(required, list) and are_texts(required)))
            and not isinstance(schema.get("nullable"), dict)
            and not is_reference(schema.get("default"))
        )

    def in_schema(self, schema: dict[str, Any], depth: int) -> list[Finding]:
        return [
            each
            for inner in self.inside(schema)
            for each in self.schema(inner, depth, require_properties=False, meta_checked=True)
        ]

    def inside(self, schema: dict[str, Any]) -> list[Any]:
        found = [part for key in PARTS if key in schema for part in self.follow(schema[key])]
        found += [schema[key] for key in ("not", "items") if key in schema]
        return [*found, *self.follow(schema.get("properties", {})).values()]

    def lacks(self, schema: dict[str, Any]) -> list[Finding]:
        """What a schema requires though nothing that it is made of has it."""
        own = self.follow(schema.get("properties", {}))
        if "allOf" not in schema or own.keys() >= set(schema.get("required") or ()):
            return []
        bundle, node = self.library.bundle, self.library.nodes[id(schema)]
        missing = self.seen.missing(node)
        guilty = node.get("required") or node
        if not missing or bundle.is_lost(guilty):
            return []
        return [Finding(guilty, is_item(guilty, bundle), "", None, (), lacking(missing))]

    def default(self, schema: dict[str, Any], depth: int) -> list[Finding]:
        value = schema["default"]
        if value is None and schema.get("nullable") is True:
            return []
        if self.defaults.fits(schema, value):
            return []
        node = self.library.nodes[id(schema)]
        wrong = self.defaults.wrong(schema, value)
        if not wrong:
            return [*self.judge.part("default", schema, depth, value)]
        return self.findings(wrong, node.get("default") or node)


def are_texts(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)
