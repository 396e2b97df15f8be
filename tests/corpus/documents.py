"""Finds the documents of a folder, and counts what they declare without any help of the generator.

In: files and folders that a user points at. Out: the root documents (those that say `openapi` or `swagger` at their top
level; the parts of a document of several files do not), and the operations that stand in one. It shares no code with
the generator, because it is what that is held against.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

SUFFIXES = (".json", ".yaml", ".yml")
_HEAD = re.compile(r"""(?m)^\ufeff?["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[23]\b""")
_INSIDE = re.compile(r'"(?:openapi|swagger)"\s*:\s*"[23]\b')
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STEPS = 100
"""References are followed no further than this."""


def roots(places: Iterable[Path]) -> Iterator[Path]:
    """Each root document among the files and below the folders, in alphabetical order."""
    for place in places:
        if not place.is_dir():
            yield place
            continue
        for path in sorted(place.rglob("*")):
            if path.suffix in SUFFIXES and path.is_file() and is_root(path):
                yield path


def is_root(path: Path) -> bool:
    """Whether a file is a document of its own. One that cannot be read is, if it looks like one."""
    text = path.read_text("utf-8", errors="replace")
    if not text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _HEAD.search(text) is not None
    if _INSIDE.search(text) is None:
        return False
    try:
        found = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return _INSIDE.search(text[:2000]) is not None
    return isinstance(found, dict) and _version(found) != ""


def declared(path: Path) -> int | None:
    """How many operations stand below `paths`, those of other files included; `None` if the file cannot be read."""
    document = read(path)
    if not isinstance(document, dict):
        return None
    paths = document.get("paths")
    items = paths.items() if isinstance(paths, dict) else ()
    return sum(
        len({*_operations(item, document, path, _version(document))})
        for name, item in items
        if str(name).startswith("/")
    )


@cache
def read(path: Path) -> Any:
    """The content of a file; `None` where there is none that can be read."""
    try:
        text = path.read_text("utf-8-sig")
        return json.loads(text) if path.suffix == ".json" else yaml.load(text, _LOADER)
    except (OSError, ValueError, RecursionError, yaml.YAMLError):
        return None


def _version(document: Mapping[Any, Any]) -> str:
    found = str(document.get("openapi") or document.get("swagger") or "")
    return found if found[:1] in ("2", "3") else ""


def _operations(item: Any, document: Any, path: Path, version: str) -> Iterator[str]:
    """The methods of a path item and of those it refers to."""
    methods = {*_METHODS}
    methods |= {"trace"} if version.startswith("3") else set()
    methods |= {"query"} if version.startswith("3.2") else set()
    for _ in range(_STEPS):
        if not isinstance(item, dict):
            return
        yield from (name for name in item if name in methods and isinstance(item[name], dict))
        more = item.get("additionalOperations") if version.startswith("3.2") else None
        if isinstance(more, dict):
            yield from (str(name) for name in more if isinstance(more[name], dict))
        if not isinstance(item.get("$ref"), str):
            return
        item, document, path = follow(item["$ref"], document, path)


def follow(reference: str, document: Any, path: Path) -> tuple[Any, Any, Path]:
    """What a reference leads to, and the document and the file where that stands."""
    file, _, pointer = reference.partition("#")
    if file:
        path = (path.parent / unquote(file)).resolve()
        document = read(path)
    return behind(pointer, document), document, path


def behind(pointer: str, document: Any) -> Any:
    """The value that a JSON pointer (RFC 6901) leads to; `None` if there is none."""
    found = document
    for token in pointer.split("/")[1:]:
        key = unquote(token).replace("~1", "/").replace("~0", "~")
        if isinstance(found, list):
            found = found[int(key)] if key.isdigit() and int(key) < len(found) else None
        elif isinstance(found, dict):
            found = found.get(key, found.get(int(key)) if key.isdigit() else None)
        else:
            return None
    return found
