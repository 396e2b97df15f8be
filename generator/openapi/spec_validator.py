"""Where openapi-spec-validator is called.

In: a bundle and a version. Out: findings with the nodes that they are about. The validator works on plain values, and
the paths it gives are often relative to the schema in hand, so its keyword validators are watched (see `spec_watch`):
which value each one was working on tells the node. References to other documents are answered from the bundle; nothing
is fetched.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import quote, unquote, urldefrag, urlsplit
from urllib.request import url2pathname

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
from jsonschema.validators import validator_for  # type: ignore[import-untyped]
from jsonschema_path import SchemaPath
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ExtraParametersError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from openapi_spec_validator.validation.validators import SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.document import Bundle, Json, Node
from generator.document.access import normal
from generator.document.load import is_url
from generator.document.pointer import follow, split, step
from generator.openapi.finding import FALSE, Finding
from generator.openapi.spec_watch import Crash, Watch
from generator.openapi.versions import SWAGGER

VALIDATORS: Final[dict[str, tuple[type[SpecValidator], Any]]] = {
    "2.0": (OpenAPIV2SpecValidator, schema_v2),
    "3.0": (OpenAPIV30SpecValidator, schema_v30),
    "3.1": (OpenAPIV31SpecValidator, schema_v31),
    "3.2": (OpenAPIV32SpecValidator, schema_v32),
}
REPORTED_BY_PARSING: Final = (
    DuplicateOperationIDError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
"""Findings that parsing reports too, with the places of both sides."""

CACHED_PATHS: Final = 128
OURS: Final = "urn:document:"
"""Before the origin of a document, where the validator asks us for it."""

LOST_PARAMETER: Final[dict[str, Json]] = {"name": "", "in": "query"}
"""What the validator takes for granted in an item of `parameters`."""


def findings(bundle: Bundle, version: str) -> Iterator[Finding | Crash]:
    """What the validator finds: first in the document by its JSON Schema, then in schemas, defaults and tags."""
    validator_class, specification = VALIDATORS[version]
    library = PlainLibrary(bundle)
    root = library.plain(bundle.root)
    for error in document_validator(specification).iter_errors(root):
        finding = make_finding(telling(error), bundle.root, bundle)
        if not bundle.is_lost(finding.node):
            yield finding
    watch = Watch(bundle, library.nodes, lambda source: library.path(bundle.documents[source]))
    for error in watch.errors(validator_class, library.path(bundle.root)):
        finding = make_finding(telling(error), getattr(error, "base", bundle.root), bundle)
        if isinstance(error, REPORTED_BY_PARSING) or bundle.is_lost(finding.node):
            continue
        if version != SWAGGER or not is_right_in_swagger(finding, bundle):
            yield finding
    yield from watch.crashes[:1]


def is_right_in_swagger(finding: Finding, bundle: Bundle) -> bool:
    """What the validator takes for wrong, as it checks schemas of Swagger 2.0 by OpenAPI 3.0: an answer that is a file,
    and a default of null where an extension allows it."""
    if finding.instance == "file" and finding.rule == "anyOf":
        return True
    around = follow(bundle.documents[finding.node.source.origin], split(finding.node.pointer)[:-1])
    nullable = around.get("x-nullable") if around is not None else None
    return finding.instance is None and nullable is not None and nullable.value is True


def document_validator(specification: Any) -> Any:
    """The validator of whole documents. Its schema is crawled once: else every `$dynamicRef` crawls it anew."""
    schema = dict(specification)
    resource: Resource[Any] = Resource.from_contents(schema, default_specification=DRAFT202012)
    uri = resource.id() or ""
    registry: Registry[Any] = Registry().with_resource(uri, resource).crawl()
    return cast(Any, validator_for(schema))(schema, registry=registry)


def make_finding(error: ValidationError, base: Node, bundle: Bundle) -> Finding:
    """The finding of an error whose path is relative to `base`."""
    node = end_of(base, error.absolute_path)
    if isinstance(error, ExtraParametersError):
        node = node.get("required") or node
    around = follow(bundle.documents[node.source.origin], split(node.pointer)[:-1])
    return Finding(
        node=node,
        is_item=around is not None and around.is_array,
        rule=rule_of(error),
        expected=error.validator_value,
        instance=node.value if is_ours(error.instance) else error.instance,
        message=error.message,
    )


def end_of(base: Node, path: Iterable[str | int]) -> Node:
    """The node at the path, or the last one on the way that exists."""
    node = base
    for token in path:
        following = step(node, str(token))
        if following is None:
            break
        node = following
    return node


def rule_of(error: ValidationError) -> str:
    if isinstance(error.validator, str):
        return error.validator
    return FALSE if error.message.startswith("False schema") else ""


def telling(error: ValidationError) -> ValidationError:
    """Of a value that fits no alternative, what it lacks of the one that was meant, where only one can be."""
    branches: dict[object, list[ValidationError]] = {}
    for part in error.context or ():
        branches.setdefault(part.schema_path[0], []).append(part)
    meant = [parts for parts in branches.values() if not any(map(demands_reference, parts))]
    meant = [parts for parts in meant if not any(map(says_otherwise, parts))] or meant
    if len(meant) != 1 or len(branches) < 2:
        return error
    return telling(max(meant[0], key=lambda part: len(part.absolute_path)))


def demands_reference(error: ValidationError) -> bool:
    """Whether the alternative is a Reference Object, which the value is not."""
    return bool(error.validator == "required" and error.message.startswith("'$ref'"))


def says_otherwise(error: ValidationError) -> bool:
    """Whether the alternative is for another value of a member that tells them apart, such as `in`."""
    return error.validator in ("enum", "const") and len(error.relative_path) == 1


class PlainLibrary:
    """The documents of a bundle without places, as the validator wants them, and the way back to the nodes."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.nodes: dict[int, Node] = {}
        self.documents: dict[str, Json] = {}
        self.inside: set[Node] = set()

    def path(self, root: Node) -> SchemaPath:
        """A whole document, as the validator walks through it."""
        return SchemaPath.from_dict(
            cast(Any, self.plain(root)),
            base_uri=self.uri(root),
            handlers=self.handlers,
            resolved_cache_maxsize=CACHED_PATHS,
        )

    def uri(self, root: Node) -> str:
        """The URI to which the references of a document are relative."""
        if root is not self.bundle.root:
            return f"{OURS}{quote(root.source.origin, '')}"
        if is_url(root.source.origin):
            return root.source.origin
        return Path(os.path.abspath(root.source.name)).as_uri()

    @property
    def handlers(self) -> Mapping[str, Any]:
        return dict.fromkeys(("", "file", "http", "https", "urn"), self.open)

    def open(self, uri: str) -> Json:
        """The document behind a URI, which resolving has read already."""
        return self.plain(self.bundle.documents[self.origin(urldefrag(uri).url)])

    def origin(self, address: str) -> str:
        if address.startswith(OURS):
            return unquote(address[len(OURS) :])
        path = url2pathname(urlsplit(address).path)
        key = normal(address) if is_url(address) else os.path.realpath(path)
        return self.bundle.origins[key]

    def reference(self, node: Node, target: Node) -> dict[str, Json]:
        """The `$ref` by which the validator finds a target: it gets lost on the way from document to document, by an
        anchor or an `$id`, and where authors are wrong in a way that we forgive."""
        written = node.text("$ref") or ""
        is_near = written.startswith("#") and target.source is node.source
        if is_near and unquote(written[1:]) == target.pointer:
            return {}
        return {"$ref": f"{OURS}{quote(target.source.origin, '')}#{quote(target.pointer)}"}

    def plain(self, root: Node) -> Json:
        if root.source.origin not in self.documents:
            self.documents[root.source.origin] = self.copy(root)
        return self.documents[root.source.origin]

    def copy(self, node: Node) -> Json:
        """The plain value; objects and arrays are remembered by identity, which lasts as long as this library.

        References that lead nowhere have been reported, and those that lead to a text or a list stand for it.
        """
        target = self.bundle.find(node)
        if (
            target is not None
            and not target.is_object
            and node.is_object
            and node not in self.inside
        ):
            self.inside.add(node)
            return self.copy(target)
        value = node.value
        if self.bundle.is_lost(node):
            value = {key: part for key, part in node.members.items() if key != "$ref"}
        if isinstance(value, dict):
            named = {key: part for key, part in value.items() if not is_identifier(key, part)}
            members: dict[str, Json] = {key: self.copy(part) for key, part in named.items()}
            if target is not None and target.is_object:
                members |= self.reference(node, target)
            if self.bundle.is_lost(node):
                members = {**LOST_PARAMETER, **members}
            self.nodes[id(members)] = node
            return members
        if isinstance(value, list):
            items: Json = [self.copy(item) for item in value]
            self.nodes[id(items)] = node
            return items
        return value


def is_ours(value: Json) -> bool:
    """Whether a value is a reference that we have written in the author's place."""
    return isinstance(value, str) and value.startswith(OURS)


def is_identifier(key: str, part: Node) -> bool:
    """Whether a keyword says by what name a schema is referred to, which has been resolved."""
    return key in ("$id", "$dynamicRef", "$recursiveRef") and part.is_string
