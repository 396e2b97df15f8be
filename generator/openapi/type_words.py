"""Words that authors write for types and JSON Schema does not know.

In: what stands behind `type`. Out: the type that is meant, and its format; nothing where no one type is. Languages, older
versions of OpenAPI and formats lend their words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TYPES: Final = ("null", "boolean", "object", "array", "number", "string", "integer")
OTHERS: Final[Mapping[str, tuple[str, str | None]]] = {
    **{each: (each, None) for each in TYPES},
    **dict.fromkeys(("int", "long", "short", "integers"), ("integer", None)),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    **dict.fromkeys(("double", "decimal", "numeric", "numbers"), ("number", None)),
    "float": ("number", "float"),
    "bool": ("boolean", None),
    **dict.fromkeys(("str", "text", "char", "varchar", "strings"), ("string", None)),
    "date": ("string", "date"),
    **dict.fromkeys(("date-time", "datetime"), ("string", "date-time")),
    **dict.fromkeys(("file", "binary"), ("string", "binary")),
    **dict.fromkeys(("uuid", "guid"), ("string", "uuid")),
    **dict.fromkeys(("uri", "url"), ("string", "uri")),
    "email": ("string", "email"),
    **dict.fromkeys(("list", "arrays"), ("array", None)),
    **dict.fromkeys(("map", "dict", "dictionary", "hash", "struct", "objects"), ("object", None)),
}


def meant(word: str) -> tuple[str, str | None] | None:
    """The type and the format that a word means."""
    return OTHERS.get(word.strip().lower())
