"""Small documents of nothing but operations, and the trees that are made of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostics
from generator.model.resources import Resources
from tests.meaning.documents import api


def document(lines: Iterable[str], more: str = "") -> str:
    """The paths of lines such as `GET /pets listPets #Pets [x-beta] @admin`: all but the first two may be missing."""
    paths: dict[str, dict[str, Any]] = {}
    for line in lines:
        method, path, *rest = line.split()
        operation: dict[str, Any] = {"responses": {"204": {"description": "done"}}}
        for each in rest:
            if each.startswith("["):
                operation[each.strip("[]")] = True
            elif each == "@admin":
                operation["security"] = [{"AdminApiKeyAuth": []}]
            elif each.startswith("#"):
                operation["tags"] = [each[1:].replace("_", " ")]
            else:
                operation["operationId"] = each
        operation["parameters"] = [
            {"name": hole, "in": "path", "required": True, "schema": {"type": "string"}}
            for hole in dict.fromkeys(re.findall(r"\{\+?([^{}]*)\}", path))
        ]
        paths.setdefault(path, {})[method.lower()] = operation
    return f"paths: {json.dumps(paths)}\n{more}"


def tree(folder: Path, lines: Iterable[str], more: str = "") -> Resources:
    """The tree of these operations."""
    return api(folder, document(lines, more), Diagnostics()).resources


def dotted(found: Resources) -> dict[str, str]:
    """The place of each operation, with dots and underscores."""
    return {
        operation: ".".join(each.replace(" ", "_") for each in path)
        for path, operation in found.walk()
    }
