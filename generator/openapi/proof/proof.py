"""What is certainly right in a document, by the schemas of its version.

In: a version, and plain values. Out: yes, or no word. Whatever goes wrong on the way is no yes either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from generator.openapi.proof.evaluated import of_unevaluated
from generator.openapi.proof.formats import of_format
from generator.openapi.proof.keywords import NEW, OLD
from generator.openapi.proof.metaschemas import Metaschemas, metaschemas, objects
from generator.openapi.proof.rules import Dialect, Place, Rules
from generator.openapi.proof.types import OLD_TYPES, TYPES

NOT_NEW: Final = frozenset({"prefixItems", "dependentRequired", "unevaluatedItems"})
"""Keywords that jsonschema knows and nothing here does."""

OLD_DOCUMENT: Final = Dialect(OLD, frozenset(), OLD_TYPES, reference_stands_alone=True)
OLD_SCHEMA: Final = Dialect(OLD | {"format": of_format}, frozenset(), OLD_TYPES, True)
NEW_DOCUMENT: Final = Dialect(NEW | {"unevaluatedProperties": of_unevaluated}, NOT_NEW, TYPES)
NEW_SCHEMA: Final = Dialect(
    NEW | {"unevaluatedProperties": of_unevaluated, "format": of_format}, NOT_NEW, TYPES
)
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
OLD_VERSIONS: Final = ("2.0", "3.0")


class Proof:
    """What the schemas of one version say yes to. `specification` is that of whole documents; `dialects` are the names of
    those by which schemas are judged, and of what asks for less."""

    def __init__(self, version: str) -> None:
        documents, schemas = metaschemas(version)
        old = version in OLD_VERSIONS
        self.specification = documents.root.schema
        self.dialects = (schemas.root.base, DIALECT)
        self.documents = rules(OLD_DOCUMENT if old else NEW_DOCUMENT, documents)
        self.of_document = self.documents.check(documents.root)
        self.of_schema = rules(OLD_SCHEMA if old else NEW_SCHEMA, schemas).check(schemas.root)
        self.places = {
            id(each): Place(each, documents.root.base) for each in objects(self.specification)
        }

    def is_document(self, value: Any) -> bool:
        return certain(self.of_document, value)

    def is_schema(self, value: Any) -> bool:
        return certain(self.of_schema, value)

    def is_part(self, schema: Any, value: Any) -> bool:
        """Whether a value satisfies a part of the schema of documents."""
        place = self.places.get(id(schema))
        return place is not None and certain(lambda each: self.documents.check(place)(each), value)


def rules(dialect: Dialect, schemas: Metaschemas) -> Rules:
    return Rules(dialect, schemas.follow)


def certain(check: Callable[[Any], bool], value: Any) -> bool:
    """Whether a check says yes. A fault of whatever kind in it is none."""
    try:
        return check(value)
    except Exception:
        return False
