"""The report of a run for programs (`--report json`).

In: problems and the outcome. Out: JSON with the same keys whatever happened; a run that ended early has nulls and
zeros. Does not print.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator import __version__
from generator.diagnostics import Diagnostic, Diagnostics
from generator.outcome import Outcome


def report(outcome: Outcome | None, diagnostics: Diagnostics, seconds: Mapping[str, float]) -> str:
    """The report's text, which ends in a line feed."""
    content = {
        "generator": __version__,
        "operations": outcome.operations if outcome else None,
        "operations_total": outcome.operations_total if outcome else None,
        "paginated": outcome.paginated if outcome else None,
        "webhooks": outcome.webhooks if outcome else None,
        "schemas": outcome.schemas if outcome else None,
        "files": _files(outcome),
        "diagnostics": [_diagnostic(item) for item in diagnostics.items],
        "seconds": {stage: round(taken, 3) for stage, taken in seconds.items()},
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _files(outcome: Outcome | None) -> dict[str, int]:
    changes = outcome.changes if outcome else None
    return {
        "written": len(changes.write) if changes else 0,
        "unchanged": len(changes.unchanged) if changes else 0,
        "removed": len(changes.remove) if changes else 0,
        "kept": len(changes.kept) if changes else 0,
    }


def _diagnostic(item: Diagnostic) -> dict[str, Any]:
    at = item.at
    return {
        "code": item.code,
        "severity": item.severity.value,
        "message": item.message,
        "file": at.source.name if at else None,
        "line": at.line if at else None,
        "column": at.column if at else None,
        "pointer": at.pointer if at else None,
        "hint": item.hint,
    }
