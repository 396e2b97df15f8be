"""Surfaces of documents, as a comparison sees them, without a file."""

from __future__ import annotations

from typing import Any

import yaml

from generator.changes.seen import surface
from generator.changes.surface import Surface
from generator.diagnostics import Diagnostics, Source
from generator.options import Options
from generator.targets.registry import find
from generator.targets.target import Settings
from generator.understanding import understand
from tests.generated import Unwatched


def surface_of(
    document: dict[str, Any] | str, target: str = "python", name: str = "api.yaml"
) -> Surface:
    """The surface of a document."""
    text = document if isinstance(document, str) else yaml.safe_dump(document, sort_keys=False)
    options = Options(spec=name, validate=False)
    api = understand(options, Diagnostics(), Unwatched(), Source(name, text)).api
    spelled = find(target).spelled(api, Settings(None, "1.0.0"))  # type: ignore[attr-defined]
    return surface(api, spelled, target)
