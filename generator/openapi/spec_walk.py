"""Walks through a document as openapi-spec-validator does, and leaves to it only what is not certainly right.

In: a bundle and a version. Out: the validator's findings, all of them, in its order. The validator takes seconds for a
large document, most of them to find nothing; so what its keyword validators do is done here with plain values, part for
part (see `openapi_spec_validator.validation.keywords`). What a part takes for granted is looked at before; where that is
not there, and where a schema or a default is not certainly right, the validator has the part.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

from generator.openapi.finding import Finding, is_item
from generator.openapi.plain import PlainLibrary, Unclear, is_reference
from generator.openapi.proof.defaults import Defaults
from generator.openapi.proof.proof import Proof
from generator.openapi.spec_seen import DEPTH, PARTS, Seen, lacking
from generator.openapi.versions import SWAGGER

if TYPE_CHECKING:
    from generator.openapi.spec_validator import Judge

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
FILE: Final = ("type", "title", "description", "example", "readOnly")
METHODS_OF_3_2: Final = (*METHODS, "query")


class Walk:
    """One way through a document; `depth` is how many parts are around the one in hand."""

    def __init__(self, version: str, library: PlainLibrary, proof: Proof) -> None:
        self.version = version
        self.library = library
        self.follow = library.follow
        self.proof = proof
        self.defaults = Defaults(version, library)
        self.seen = Seen(library.bundle)
        self.methods = METHODS_OF_3_2 if version == "3.2" else METHODS
        self.is_called = False

    @cached_property
    def judge(self) -> Judge:
        # Imported here, since it takes longer than most documents need to be walked through.
        from generator.openapi.spec_validator import Judge

        self.is_called = True
        return Judge(self.version, self.library, self.seen)

    def findings(self) -> Iterator[Finding]:
        yield from self.document(self.library.plain(self.library.bundle.root))
        while self.seen.put_off:
            value, options = self.seen.put_off.popleft()
            yield from self.schema(value, 0, **options)

    def document(self, value: Any) -> Iterator[Finding]:
        root = self.follow(value)
        if not isinstance(root, dict):
            yield from self.judge.part("__root__", root)
            return
        if "tags" in root:
            yield from self.tags(root["tags"])
        if "paths" in root:
            yield from self.paths(root["paths"])
        components = self.follow(root.get("components"))
        if isinstance(components, dict) and "schemas" in components:
            yield from self.schemas(components["schemas"])

    def tags(self, value: Any) -> Iterator[Finding]:
        tags = self.follow(value)
        each = [self.follow(tag) for tag in tags] if isinstance(tags, list) else [None]
        names = [tag.get("name") if isinstance(tag, dict) else None for tag in each]
        if not are_texts(names) or len(set(names)) < len(names):
            yield from self.judge.part("tags", tags, 1)

    def paths(self, value: Any) -> Iterator[Finding]:
        paths = self.follow(value)
        if not isinstance(paths, dict):
            yield from self.judge.part("paths", paths, 1)
            return
        for url, item in paths.items():
            yield from self.path(url, self.follow(item))

    def path(self, url: str, item: Any) -> Iterator[Finding]:
        if not self.is_path(url, item):
            yield from self.judge.path_item(url, item, 2)
            return
        if "parameters" in item:
            yield from self.parameters(item["parameters"], 3)
        for operation in self.operations(item):
            yield from self.operation(operation)

    def is_path(self, url: str, item: Any) -> bool:
        """Whether a path has what is taken for granted of it and its operations."""
        if not isinstance(item, dict) or not is_template(url):
            return False
        if not isinstance(self.follow(item.get("additionalOperations", {})), dict):
            return False
        return self.are_parameters(item) and all(
            isinstance(each, dict)
            and self.are_parameters(each)
            and not isinstance(each.get("operationId"), dict)
            for each in self.operations(item)
        )

    def operations(self, item: dict[str, Any]) -> Iterator[Any]:
        for name, operation in item.items():
            if name in self.methods:
                yield self.follow(operation)
            elif name == "additionalOperations" and self.version == "3.2":
                yield from map(self.follow, self.follow(operation).values())

    def are_parameters(self, holder: dict[str, Any]) -> bool:
        """Whether all parameters of a path or an operation have names and places."""
        parameters = self.follow(holder.get("parameters", []))
        return isinstance(parameters, list) and all(
            isinstance(each, dict) and are_texts([each.get("name"), each.get("in")])
            for each in map(self.follow, parameters)
        )

    def operation(self, operation: dict[str, Any]) -> Iterator[Finding]:
        if "responses" in operation:
            yield from self.responses(operation["responses"])
        if "parameters" in operation:
            yield from self.parameters(operation["parameters"], 4)

    def parameters(self, value: Any, depth: int) -> Iterator[Finding]:
        for parameter in map(self.follow, self.follow(value)):
            if "schema" in parameter:
                yield from self.schema(parameter["schema"], depth + 2)
            if "default" in parameter and self.version == SWAGGER:
                yield from self.default(parameter, depth + 2)

    def responses(self, value: Any) -> Iterator[Finding]:
        responses = self.follow(value)
        if not isinstance(responses, dict):
            yield from self.judge.part("responses", responses, 4)
            return
        for response in map(self.follow, responses.values()):
            if isinstance(response, dict) and self.version == SWAGGER and "schema" in response:
                yield from self.schema(response["schema"], 6)
            if isinstance(response, dict) and self.version != SWAGGER and "content" in response:
                yield from self.content(response["content"])

    def content(self, value: Any) -> Iterator[Finding]:
        content = self.follow(value)
        if not isinstance(content, dict):
            yield from self.judge.part("content", content, 6)
            return
        for media_type in map(self.follow, content.values()):
            if isinstance(media_type, dict) and "schema" in media_type:
                yield from self.schema(media_type["schema"], 8)

    def schemas(self, value: Any) -> Iterator[Finding]:
        schemas = self.follow(value)
        if not isinstance(schemas, dict):
            yield from self.judge.part("schemas", schemas, 2)
            return
        for schema in schemas.values():
            yield from self.schema(schema, 3)

    def schema(
        self, value: Any, depth: int, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[Finding]:
        """What is wrong with a schema; one in others has been held against the meta-schema with these."""
        schema = self.follow(value)
        options = {"require_properties": require_properties, "meta_checked": meta_checked}
        if depth > DEPTH and isinstance(schema, dict | list):
            self.seen.put_off.append((schema, options))
        elif not meta_checked and self.is_file(schema):
            return
        elif not self.is_schema(schema, meta_checked):
            yield from self.judge.part("schema", schema, depth, **options)
        elif isinstance(schema, dict) and id(schema) not in self.seen.inside:
            self.seen.inside.add(id(schema))
            yield from self.in_schema(schema, depth + 1)
            if require_properties:
                yield from self.lacks(schema)
            if "default" in schema:
                yield from self.default(schema, depth + 1)

    def is_schema(self, schema: Any, meta_checked: bool) -> bool:
        """Whether a schema is certainly right, and has what is taken for granted of it."""
        if not meta_checked and id(schema) not in self.seen.held:
            if not self.is_of_dialect(schema) or not self.proof.is_schema(schema):
                return False
            self.seen.held.add(id(schema))
        return isinstance(schema, bool) or (isinstance(schema, dict) and self.is_shaped(schema))

    def is_file(self, schema: Any) -> bool:
        """Whether an answer of Swagger 2.0 is just a file, the one type that the validator is wrong about."""
        if self.version != SWAGGER or not isinstance(schema, dict) or schema.get("type") != "file":
            return False
        further = (key for key in schema if not key.startswith("x-") and key not in FILE)
        return not any(further) and self.proof.is_schema({**schema, "type": "string"})

    def is_of_dialect(self, schema: Any) -> bool:
        """Whether the meta-schema is that of the version; that of JSON Schema 2020-12, which asks for less, is fine."""
        if self.version in ("2.0", "3.0"):
            return True
        root = self.library.plain(self.library.bundle.root)
        dialect = root.get("jsonSchemaDialect") if isinstance(root, dict) else None
        told = dialect is None or dialect in self.proof.dialects
        return told and not (isinstance(schema, dict) and "$schema" in schema)

    def is_shaped(self, schema: dict[str, Any]) -> bool:
        if "$id" in schema:  # one that is no text, which references stumble over
            raise Unclear
        parts = (self.follow(schema[key]) for key in PARTS if key in schema)
        required = schema.get("required")
        return (
            all(isinstance(part, list) for part in parts)
            and isinstance(self.follow(schema.get("properties", {})), dict)
            and (required is None or (isinstance(required, list) and are_texts(required)))
            and not isinstance(schema.get("nullable"), dict)
            and not is_reference(schema.get("default"))
        )

    def in_schema(self, schema: dict[str, Any], depth: int) -> Iterator[Finding]:
        for inner in self.inside(schema):
            yield from self.schema(inner, depth, require_properties=False, meta_checked=True)

    def inside(self, schema: dict[str, Any]) -> Iterator[Any]:
        for key in PARTS:
            if key in schema:
                yield from self.follow(schema[key])
        for key in ("not", "items"):
            if key in schema:
                yield schema[key]
        if "properties" in schema:
            yield from self.follow(schema["properties"]).values()

    def lacks(self, schema: dict[str, Any]) -> Iterator[Finding]:
        """What a schema requires though nothing that it is made of has it."""
        own = self.follow(schema.get("properties", {}))
        if "allOf" not in schema or own.keys() >= set(schema.get("required") or ()):
            return
        bundle, node = self.library.bundle, self.library.nodes[id(schema)]
        missing = self.seen.missing(node)
        guilty = node.get("required") or node
        if missing and not bundle.is_lost(guilty):
            yield Finding(guilty, is_item(guilty, bundle), "", None, (), lacking(missing))

    def default(self, schema: dict[str, Any], depth: int) -> Iterator[Finding]:
        value = schema["default"]
        if value is None and schema.get("nullable") is True:
            return
        if not self.defaults.fits(schema, value):
            yield from self.judge.part("default", schema, depth, value)


def are_texts(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


def is_template(url: str) -> bool:
    """Whether a path can be read for its parameters."""
    try:
        list(Formatter().parse(url))
    except ValueError:
        return False
    return True
