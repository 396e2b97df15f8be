"""Items as callers give them, as they are sent, and as they come back."""

from __future__ import annotations

import datetime

NAIVE = datetime.datetime(2024, 5, 1, 10, 30)
UTC = "2024-05-01T10:30:00Z"
NEEDED = {"name": "n", "note": None, "password": "p", "secret": "s"}
SENT = {"name": "n", "note": None, "password": "p", "secret": "s"}
ANSWER = {
    "id": 1,
    "owner": "me",
    "name": "n",
    "note": "x",
    "stamp": "st",
    "beside": "b",
    "merged": "m",
    "color": None,
    "parts": [{"id": "p1", "label": "l", "hint": None}],
    "byName": {"k": {"id": "z", "label": "l"}},
    "either": {"id": "e", "label": "l"},
    "new": None,
}
