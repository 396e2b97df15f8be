"""What we wrote last time: `.gen-client/manifest.json` in the output folder.

In: a tree, or the text of an old manifest. Out: a manifest, or its text. With it a run knows which files are ours and
which of those somebody has edited since, and what documents of the network were when the client was made. It holds no
clock and no absolute path. Knows no disk.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from hashlib import sha256
from types import MappingProxyType

from generator.diagnostics import Location
from generator.output import ours
from generator.output.tree import PRIVATE, UnsafePath, check_path
from generator.values import dataclass

PATH = f"{PRIVATE}/manifest.json"


class BadManifest(ValueError):
    """The text is no manifest of ours."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document that a reference had fetched: the SHA-256 of its bytes, and that reference."""

    digest: str
    at: Location


@dataclass(frozen=True, slots=True)
class Manifest:
    """`files` is the SHA-256 of each file by path, sorted by path; `remote` that of each fetched document by URL. `version`
    is that of the client, empty where an older gen-client wrote it."""

    generator: str
    target: str
    files: Mapping[str, str]
    remote: Mapping[str, str] = field(default_factory=dict)
    version: str = ""


def digest(content: bytes) -> str:
    """How the manifest remembers a file's content."""
    return sha256(content).hexdigest()


def describe(
    files: Mapping[str, bytes],
    target: str,
    generator: str,
    remote: Mapping[str, Fetched] = MappingProxyType({}),
    version: str = "",
    known: Mapping[str, str] = MappingProxyType({}),
) -> Manifest:
    """The manifest for these files, made with the help of these documents; of some the digest is `known`."""
    lock = {url: remote[url].digest for url in sorted(remote)}
    digests = {path: known.get(path) or digest(files[path]) for path in sorted(files)}
    return Manifest(generator, target, digests, lock, version)


def to_bytes(manifest: Manifest) -> bytes:
    """The manifest's text; the same manifest has the same text."""
    content = {
        "note": "Written by gen-client: commit it, and do not edit it. It tells which files are generated.",
        "generator": manifest.generator,
        "target": manifest.target,
        **({"version": manifest.version} if manifest.version else {}),
        **({"remote": dict(manifest.remote)} if manifest.remote else {}),
        "files": {},
    }
    text = json.dumps(content, indent=2, ensure_ascii=False)
    if manifest.files:  # as `json` would have it with such an indent, but by its quicker half
        text = text.removesuffix("{}\n}") + "{\n    " + _lines(manifest.files)[1:-1] + "\n  }\n}"
    return f"{text}\n".encode()


_lines = json.JSONEncoder(ensure_ascii=False, separators=(",\n    ", ": ")).encode


@lru_cache(maxsize=1)  # a run asks twice
def from_bytes(content: bytes) -> Manifest:
    """Read an old manifest; one that somebody has broken, or that points outside, raises `BadManifest`."""
    try:
        data = ours.value(content)
    except ValueError as error:
        raise BadManifest(f"not JSON: {error}") from error
    match data:
        case {"generator": str(generator), "target": str(target), "files": {**files}}:
            version = data.get("version", "")
            return Manifest(
                generator,
                target,
                _checked(files),
                _lock(data.get("remote")),
                version if isinstance(version, str) else "",
            )
        case _:
            raise BadManifest("'generator', 'target' or 'files' is missing")


def _lock(remote: object) -> dict[str, str]:
    if not isinstance(remote, dict):
        return {}
    return {str(url): content for url, content in remote.items() if isinstance(content, str)}


def _checked(files: Mapping[object, object]) -> dict[str, str]:
    checked = {}
    for key, content in files.items():
        path = str(key)
        try:
            check_path(path)
        except UnsafePath as error:
            raise BadManifest(str(error)) from error
        if not isinstance(content, str):
            raise BadManifest(f"{path!r} has no digest")
        checked[path] = content
    return checked
