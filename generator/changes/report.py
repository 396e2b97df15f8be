"""A difference for programs: JSON.

In: differences, and what the two clients are called. Out: text. Keys are always there; `file` and `line` are null where a
client's folder was compared, which knows no places, and `pointer` says then what is meant.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from generator.changes.change import GRADES, Change, Difference


def report(differences: Sequence[Difference], old: str, new: str) -> str:
    """The text, which ends in a line feed."""
    content = {"old": old, "new": new, "targets": [_difference(each) for each in differences]}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "target": difference.target,
        "headline": difference.headline,
        "worst": difference.worst.value if difference.worst else None,
        "counts": {grade.value: len(difference.of(grade)) for grade in GRADES},
        "changes": [_change(each) for each in difference.changes],
    }


def _change(each: Change) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "grade": each.grade.value,
        "topic": each.topic.value,
        "turn": each.turn.value,
        "subject": each.subject,
        "what": each.what,
        "notice": each.notice,
        "document": "old" if each.old_at else "new",
        "file": each.at.source.name if each.at else None,
        "line": each.at.line if each.at else None,
        "pointer": each.pointer,
    }
