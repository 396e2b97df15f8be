"""Walks through a document as openapi-spec-validator does, and leaves to it only what is not certainly right.

In: a bundle and a version. Out: the validator's findings, all of them, in its order. The validator takes seconds for a
large document, most of them to find nothing; so what its keyword validators do is done here with plain values, part for
part (see `openapi_spec_validator.validation.keywords`). What a part takes for granted is looked at before; where that is
not there, and where a schema or a default is not certainly right, the validator has the part.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

from generator.openapi.finding import Crash, Finding
from generator.openapi.plain import PlainLibrary
from generator.openapi.proof.proof import Proof
from generator.openapi.validation.walk_schemas import SchemaWalk, are_texts
from generator.openapi.versions import SWAGGER

if TYPE_CHECKING:
    from generator.openapi.validation.judge import Judge

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
METHODS_OF_3_2: Final = (*METHODS, "query")


class Walk:
    """One way through a document; `depth` is how many parts are around the one in hand."""

    def __init__(self, version: str, library: PlainLibrary, proof: Proof) -> None:
        self.version = version
        self.library = library
        self.follow = library.follow
        self.inner = SchemaWalk(version, library, proof)
        self.methods = METHODS_OF_3_2 if version == "3.2" else METHODS

    @property
    def judge(self) -> Judge:
        return self.inner.judge

    def findings(self) -> Iterator[Finding]:
        yield from self.document(self.library.plain(self.library.bundle.root))
        yield from self.inner.put_off()

    def crashes(self) -> list[Crash]:
        """With what the validator could not cope, if it was asked at all."""
        return self.judge.watch.crashes if "judge" in vars(self.inner) else []

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
                yield from self.inner.schema(parameter["schema"], depth + 2)
            if "default" in parameter and self.version == SWAGGER:
                yield from self.inner.default(parameter, depth + 2)

    def responses(self, value: Any) -> Iterator[Finding]:
        responses = self.follow(value)
        if not isinstance(responses, dict):
            yield from self.judge.part("responses", responses, 4)
            return
        for response in map(self.follow, responses.values()):
            if isinstance(response, dict) and self.version == SWAGGER and "schema" in response:
                yield from self.inner.schema(response["schema"], 6)
            if isinstance(response, dict) and self.version != SWAGGER and "content" in response:
                yield from self.content(response["content"])

    def content(self, value: Any) -> Iterator[Finding]:
        content = self.follow(value)
        if not isinstance(content, dict):
            yield from self.judge.part("content", content, 6)
            return
        for media_type in map(self.follow, content.values()):
            if isinstance(media_type, dict) and "schema" in media_type:
                yield from self.inner.schema(media_type["schema"], 8)

    def schemas(self, value: Any) -> Iterator[Finding]:
        schemas = self.follow(value)
        if not isinstance(schemas, dict):
            yield from self.judge.part("schemas", schemas, 2)
            return
        for schema in schemas.values():
            yield from self.inner.schema(schema, 3)


def is_template(url: str) -> bool:
    """Whether a path can be read for its parameters."""
    try:
        list(Formatter().parse(url))
    except ValueError:
        return False
    return True
