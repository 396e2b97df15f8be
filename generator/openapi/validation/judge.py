"""Where openapi-spec-validator is called.

In: plain documents, or parts of them. Out: findings with the nodes that they are about. The validator works on plain
values, and the paths it gives are often relative to the schema in hand, so its keyword validators are watched (see
`watch`): which value each one was working on tells the node. References lead to what has been read; nothing is
fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol, cast

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
from jsonschema.validators import extend, validator_for  # type: ignore[import-untyped]
from jsonschema_path import SchemaPath
from jsonschema_path.accessors import SchemaAccessor
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
from referencing import Registry
from referencing.jsonschema import DRAFT202012, specification_with

from generator.openapi.finding import Finding
from generator.openapi.plain import PlainLibrary, own_uri
from generator.openapi.validation.errors import finding_in_part
from generator.openapi.validation.order import in_order, unnamed
from generator.openapi.validation.seen import Seen
from generator.openapi.validation.watch import Watch

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


class Known(Protocol):
    """Whoever knows that a value satisfies a part of a JSON Schema."""

    @property
    def specification(self) -> Any:
        """The schema of whole documents, in which the parts are."""

    def is_part(self, schema: Any, value: Any) -> bool:
        """Whether a value certainly satisfies this part."""


def document_validator(version: str, known: Known | None) -> Any:
    """The validator of whole documents. Its schema is crawled once: else every `$dynamicRef` crawls it anew."""
    named = VALIDATORS[version][1] if known is None else known.specification
    validator_class, schema = in_order(validator_for(named)), unnamed(named)
    resource = specification_with(named["$schema"]).create_resource(schema)
    registry: Registry[Any] = Registry().with_resource(resource.id() or "", resource).crawl()
    if known is not None:
        validator_class = sparing(validator_class, known.is_part)
    return cast(Any, validator_class)(schema, registry=registry)


def sparing(validator_class: Any, is_known: Callable[[Any, Any], bool]) -> Any:
    """A validator that does not look at what is known to be right; all else it judges as ever."""
    made = extend(validator_class)
    look = made.descend

    def descend(self: Any, instance: Any, schema: Any, *others: Any, **named: Any) -> Iterator[Any]:
        if not isinstance(instance, dict | list) or not is_known(schema, instance):
            yield from look(self, instance, schema, *others, **named)

    made.descend = descend
    return made


class Judge:
    """The validator's keyword validators, each for a part of a document."""

    def __init__(self, version: str, library: PlainLibrary, seen: Seen) -> None:
        self.version = version
        self.library = library
        self.bundle = library.bundle
        self.watch = Watch(self.bundle.root, library.nodes, seen)
        self.keywords = self.watch.keywords(VALIDATORS[version][0])
        self.documents: Registry[Any] = Registry().with_resources(
            (own_uri(root), DRAFT202012.create_resource(library.plain(root)))
            for root in self.bundle.documents.values()
        )
        self.keyword("schema")._get_spec_root = lambda _: self.path(library.plain(self.bundle.root))

    def part(
        self, keyword: str, value: Any, depth: int = 0, *others: Any, **options: bool
    ) -> Iterator[Finding]:
        """What the validator says of a part that is within so many others."""
        yield from self.findings(self.keyword(keyword)(self.path(value), *others, **options), depth)

    def path_item(self, url: str, value: Any, depth: int) -> Iterator[Finding]:
        yield from self.findings(self.keyword("path")(url, self.path(value)), depth)

    def keyword(self, name: str) -> Any:
        return self.keywords[name]

    def findings(self, errors: Iterator[ValidationError], depth: int) -> Iterator[Finding]:
        """Findings of errors, which are looked for as they are asked for."""
        self.watch.depth = depth
        for error in errors:
            base = getattr(error, "base", self.bundle.root)
            if isinstance(error, ExtraParametersError):
                base = base.get("required") or base
            finding = finding_in_part(error, base, self.bundle, self.version)
            if finding is not None and not isinstance(error, REPORTED_BY_PARSING):
                yield finding

    def path(self, value: Any) -> SchemaPath:
        """A part of a document, as the validator walks through it."""
        node = self.library.nodes.get(id(value), self.bundle.root)
        resolver = self.documents.resolver(base_uri=own_uri(node))
        return SchemaPath(SchemaAccessor(value, resolver, CACHED_PATHS))
