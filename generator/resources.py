"""Finds our templates: beside the package in a checkout, inside it in an installed wheel.

In: nothing. Out: the folder. Knows neither what is in it nor who asks.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def templates() -> Path:
    """The folder with `python/`, `markdown/` …; the wheel carries it as `generator/_templates`."""
    inside = _PACKAGE / "_templates"
    return inside if inside.is_dir() else _PACKAGE.parent / "templates"
