"""Digests of what a run depends on besides the document: the settings, and the generator itself.

In: options, and the files from which we run. Out: digests that differ where the output, or what is said of it, could
differ. Our own source counts, not our version: somebody may be at work on it. So do templates, Python, and the
packages that we run on; what else is installed does not.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import Final

from generator import resources
from generator.options import Options

WITHOUT_EFFECT: Final = frozenset(
    {
        "spec",
        "headers",
        "output",
        "check",
        "strict",
        "dump_model",
        "quiet",
        "report",
        "places",
        "date",
    }
)
"""What changes neither files nor what is found; the document counts by its content, and problems of settings by theirs."""

BY_CONTENT: Final = frozenset({"templates"})
"""What counts by what the files hold that it names, whatever they are called."""


RUNS_ON: Final = frozenset(
    {"black", "click", "jinja2", "markupsafe", "openapi_spec_validator", "pyyaml", "rich"}
    | {"jsonschema", "jsonschema_path", "jsonschema_specifications", "openapi_schema_validator"}
    | {
        "pathable",
        "pydantic",
        "pydantic_core",
        "python_jsonpath",
        "referencing",
        "rfc3339_validator",
        "rpds_py",
    }
)
"""The distributions whose version counts, as wheels spell their names, in lower case."""


def of_settings(options: Options) -> str:
    """The digest of every option that has an effect."""
    names = [each.name for each in fields(options) if each.name not in WITHOUT_EFFECT | BY_CONTENT]
    values = {name: getattr(options, name) for name in names}
    return sha256(json.dumps(values, default=repr).encode("utf-8", "surrogatepass")).hexdigest()


def of_generator() -> str:
    """The digest of our source and templates, and of what they run on."""
    own, templates = Path(__file__).parent, resources.templates()
    known = repr((sys.version_info[:2], sorted(_installed())))
    return of_folders({"generator": own, "templates": templates}, known)


def of_folders(folders: Mapping[str, Path], known: str = "") -> str:
    """The digest of all that the folders hold, by names and bytes, and of what else is known."""
    digest = sha256(known.encode())
    for label, folder in folders.items():
        for name, place in _files(folder):
            with open(place, "rb", buffering=0) as file:
                content = file.read()
            digest.update(f"\0{label}/{name}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Relative and whole name of every file below a folder; templates that are in the package count once."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if each not in ("__pycache__", "_templates"))
        inside = os.path.relpath(place, folder).replace(os.sep, "/")
        begin = "" if inside == "." else f"{inside}/"
        for name in sorted(names):
            yield begin + name, os.path.join(place, name)


def _installed() -> Iterator[str]:
    """Name and version of each package that we run on."""
    for place in sys.path:
        try:
            names = os.listdir(place or ".")
        except OSError:
            continue
        for name in names:
            package, _, version = name.lower().partition("-")
            if package in RUNS_ON and version.endswith(".dist-info"):
                yield name
