"""Known edits of a document: all of them, each with its number by its place."""

from __future__ import annotations

from collections.abc import Sequence

from tests.changes.edits_of_answers import ANSWERS, TYPES
from tests.changes.edits_of_calls import OPERATIONS, PARAMETERS
from tests.changes.edits_of_requests import REQUESTS
from tests.changes.writing import Edit

EDITS: Sequence[Edit] = [*OPERATIONS, *PARAMETERS, *REQUESTS, *ANSWERS, *TYPES]
