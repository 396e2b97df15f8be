"""The report of a run as SARIF 2.1.0, which code hosts and editors show beside the lines of a document.

In: problems. Out: JSON with one run; the rules are the codes that were found. Does not print.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from generator import __version__
from generator.diagnostics import CATALOGUE, Diagnostic, Diagnostics, Location

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif(diagnostics: Diagnostics) -> str:
    """The report's text, which ends in a line feed."""
    codes = sorted({each.code for each in diagnostics.items})
    driver = {
        "name": "gen-client",
        "version": __version__,
        "rules": [_rule(each) for each in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, codes) for each in diagnostics.items],
    }
    content = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _rule(code: str) -> dict[str, Any]:
    entry = CATALOGUE[code]
    return {
        "id": code,
        "shortDescription": {"text": entry.message},
        "fullDescription": {"text": entry.explanation},
        "help": {"text": f"gen-client explain {code}"},
        "defaultConfiguration": {"level": entry.severity.value},
    }


def _result(item: Diagnostic, codes: Sequence[str]) -> dict[str, Any]:
    text = f"{item.message}\n{item.hint}" if item.hint else item.message
    return {
        "ruleId": item.code,
        "ruleIndex": codes.index(item.code),
        "level": item.severity.value,
        "message": {"text": text},
        "locations": [_location(item.at)] if item.at else [],
    }


def _location(at: Location) -> dict[str, Any]:
    place = {"startLine": at.line, "startColumn": at.column}
    found: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": _uri(at.source.name)}, "region": place}
    }
    if at.pointer:
        found["logicalLocations"] = [{"fullyQualifiedName": f"#{at.pointer}"}]
    return found


def _uri(name: str) -> str:
    """A path as a reference, an address as it is."""
    if "://" in name:
        return name
    if os.path.isabs(name):
        return Path(name).as_uri()
    return quote(name.replace(os.sep, "/").strip("<>"))
