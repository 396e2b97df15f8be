"""What is certainly right in a document, by the schemas of its version, and what is certainly wrong.

In: a version, and plain values. Out: yes, or no word; errors, or no word. Whatever goes wrong on the way is no word either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, Final

from generator.openapi.proof.evaluated import of_unevaluated
from generator.openapi.proof.formats import of_format
from generator.openapi.proof.keywords import NEW, OLD
from generator.openapi.proof.metaschemas import Metaschemas, metaschemas, objects
from generator.openapi.proof.rules import Dialect, Place, Rules
from generator.openapi.proof.types import OLD_TYPES, TYPES
from generator.openapi.proof.wrong import Wrong, errors

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
        self.document = documents.root
        self.of_document = self.documents.check(documents.root)
        self.schema = schemas.root
        self.schemas = rules(OLD_SCHEMA if old else NEW_SCHEMA, schemas)
        self.of_schema = self.schemas.check(schemas.root)
        self.places = {
            id(each): Place(each, documents.root.base) for each in objects(self.specification)
        }

    def is_document(self, value: Any) -> bool:
        return certain(self.of_document, value)

    def wrong_in_document(self, value: Any) -> list[Wrong]:
        """All that is wrong with a document by the schema of documents; no word where that is not known here."""
        return told(lambda: errors(self.documents, self.document, value))

    def is_schema(self, value: Any) -> bool:
        return certain(self.of_schema, value)

    def wrong_in_schema(self, value: Any) -> Wrong | None:
        """The first thing that is wrong with a schema; no word where that is not known here."""
        found = told(lambda: islice(errors(self.schemas, self.schema, value), 1))
        return found[0] if found else None

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


def told(find: Callable[[], Iterable[Wrong]]) -> list[Wrong]:
    """What is wrong, all of it; nothing where that is not known, or a fault is met on the way."""
    try:
        return [*find()]
    except Exception:
        return []
