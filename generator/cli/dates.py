"""The date that stands in what is made, where somebody says one (reproducible-builds.org, SOURCE_DATE_EPOCH).

In: the environment. Out: a date in UTC as `2026-03-04`, or nothing: nobody asks a clock.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime


def date() -> str:
    """The date that the environment says; nothing where that is no number of seconds that has one."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(said), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
