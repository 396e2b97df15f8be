# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""Parameters as pairs of name and value, in the collection formats of OpenAPI Generator."""

from __future__ import annotations

import json
import mimetypes
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..values.plain import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Pairs = Mapping[str, Any] | Sequence[tuple[str, Any]]
    Serialized = tuple[str, str, dict[str, str], Any, list[Any]]

DELIMITERS = {"ssv": " ", "tsv": "\t", "pipes": "|"}


def pairs(
    params: Pairs, formats: Mapping[str, str], write: Callable[[Any], Any]
) -> list[tuple[str, Any]]:
    """Parameters with lists joined, or repeated where their format is ``multi``."""
    found: list[tuple[str, Any]] = []
    for name, value in members(params):
        kind = formats.get(name)
        if kind is None or not is_array(value):
            found.append((name, write(word(value))))
        elif kind == "multi":
            found += [(name, write(word(each))) for each in value]
        else:
            texts = (str(write(word(each))) for each in value)
            found.append((name, DELIMITERS.get(kind, ",").join(texts)))
    return found


def members(params: Pairs) -> Iterable[tuple[str, Any]]:
    """The pairs of a mapping or of a list of them."""
    return params.items() if isinstance(params, Mapping) else params


def word(value: Any) -> Any:
    """A truth value as it is written in a URL; anything else as it is."""
    return str(value).lower() if isinstance(value, bool) else value


def query(params: Pairs, formats: Mapping[str, str]) -> str:
    """The query of a URL."""

    def write(value: Any) -> str:
        return quote(json.dumps(value) if isinstance(value, Mapping) else str(value))

    found = pairs(params, formats, write)
    return "&".join(f"{quote(str(name))}={value}" for name, value in found)


def exploded(name: str, value: Any) -> list[tuple[str, Any]]:
    """One pair for each member of an object, and for each item of a list."""
    whole: Any = value if is_object(value) else {name: value}
    return [
        (key, item)
        for key, each in whole.items()
        for item in (each if is_array(each) else [each])
        if item is not None
    ]


def file_pairs(files: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Each file as its field and (file name, content, media type)."""
    found: list[tuple[str, Any]] = []
    for name, given in files.items():
        several: Any = given if isinstance(given, list) else [given]
        for each in several:
            filename, content = named(name, each)
            kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
            found.append((name, (filename, content, kind)))
    return found


def named(name: str, given: Any) -> tuple[str, Any]:
    """The name and the content of a file: a path, bytes, an open file, or both."""
    if isinstance(given, (str, os.PathLike)):
        with open(given, "rb") as file:
            return os.path.basename(file.name), file.read()
    if isinstance(given, tuple):
        pair: Any = given
        return os.path.basename(str(pair[0])), pair[1]
    if hasattr(given, "read"):
        return os.path.basename(str(getattr(given, "name", name))), given.read()
    if isinstance(given, (bytes, bytearray)):
        return name, bytes(given)
    raise ValueError("Unsupported file value")
