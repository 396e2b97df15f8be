"""The schemas by which documents and schemas are judged.

In: a version. Out: its schemas, as openapi-spec-validator and what it builds on keep them in files. The files are read
without importing these libraries, which takes longer than what is to be done here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urldefrag, urljoin

from generator.openapi.proof.rules import Doubt, Place

DRAFT_4: Final = ("jsonschema_specifications", "schemas/draft4/metaschema.json")
DRAFT_2020: Final = ("jsonschema_specifications", "schemas/draft202012/metaschema.json")
VOCABULARIES: Final = tuple(
    ("jsonschema_specifications", f"schemas/draft202012/vocabularies/{name}")
    for name in (
        *("core", "applicator", "unevaluated", "validation"),
        *("meta-data", "format-annotation", "content"),
    )
)


class Files(NamedTuple):
    """Where the schemas of a version are: of documents, of schemas in them, and what these refer to."""

    document: tuple[str, str]
    schema: tuple[str, str]
    others: tuple[tuple[str, str], ...] = ()


def document(version: str) -> tuple[str, str]:
    return "openapi_spec_validator", f"resources/schemas/v{version}/schema.json"


FILES: Final = {
    "2.0": Files(document("2.0"), DRAFT_4),
    "3.0": Files(document("3.0"), DRAFT_4),
    "3.1": Files(
        document("3.1"),
        ("openapi_schema_validator", "schemas/oas3.1/metaschema.json"),
        (
            ("openapi_schema_validator", "schemas/oas3.1/vocabularies/base"),
            *(DRAFT_2020, *VOCABULARIES),
        ),
    ),
    "3.2": Files(
        document("3.2"),
        ("openapi_schema_validator", "schemas/oas3.2/dialect/2025-09-17.json"),
        (
            ("openapi_schema_validator", "schemas/oas3.2/meta/2025-09-17.json"),
            *(DRAFT_2020, *VOCABULARIES),
        ),
    ),
}


class Metaschemas:
    """Schemas by their URIs; `root` is the one that all others complete."""

    def __init__(self, root: Any, others: list[Any]) -> None:
        self.root = Place(root, uri(root))
        self.known = {uri(schema): schema for schema in (root, *others)}

    def follow(self, place: Place, keyword: str) -> Place:
        """Where a reference leads; a dynamic one to what has that anchor in the root, which is around all others."""
        text = place.schema[keyword]
        if keyword == "$dynamicRef":
            return Place(anchored(self.root.schema, text), self.root.base)
        address, fragment = urldefrag(urljoin(place.base, text))
        if address not in self.known:
            raise Doubt
        return Place(found(self.known[address], fragment), address)


def metaschemas(version: str) -> tuple[Metaschemas, Metaschemas]:
    """The schemas of whole documents, and those of schemas; `Doubt` where they are not where they are known to be."""
    files = FILES[version]
    schema, *others = (read(*each) for each in (files.schema, *files.others))
    return Metaschemas(read(*files.document), [schema]), Metaschemas(schema, others)


def read(package: str, name: str) -> Any:
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    try:
        return json.loads(Path(next(iter(places or ())), name).read_bytes())
    except (OSError, StopIteration, ValueError):
        raise Doubt from None


def uri(schema: Any) -> str:
    return urldefrag(schema.get("$id") or schema.get("id") or "").url


def found(schema: Any, pointer: str) -> Any:
    """What a pointer leads to; no name in these schemas has a character that is escaped."""
    for token in pointer.split("/")[1:]:
        if not isinstance(schema, dict) or token not in schema or "~" in token or "%" in token:
            raise Doubt
        schema = schema[token]
    return schema


def anchored(schema: Any, reference: str) -> Any:
    every = [each for each in objects(schema) if f"#{each.get('$dynamicAnchor')}" == reference]
    if not every:
        raise Doubt
    return every[0]


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a value, from outside to inside."""
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from objects(part)
    elif isinstance(value, list):
        for part in value:
            yield from objects(part)
