"""How much may be read and fetched.

In: what has been fetched so far. Out: whether there may be more. Fetches nothing itself, so that a run that needs no
network need not know how it works.
"""

from __future__ import annotations

from time import monotonic
from typing import Final

SIZE_LIMIT: Final = 64_000_000
TOTAL_DOCUMENTS: Final = 500
TOTAL_SIZE: Final = 256_000_000
TOTAL_SECONDS: Final = 300.0


class Allowance:
    """What the references of one run may still have fetched: it counts documents, bytes and seconds."""

    def __init__(self) -> None:
        self.documents = 0
        self.received = 0
        self.seconds = 0.0
        self.start = 0.0

    def __enter__(self) -> None:
        self.documents += 1
        self.start = monotonic()

    def __exit__(self, *problem: object) -> None:
        self.seconds += monotonic() - self.start

    def exhausted(self) -> str:
        """Which limit is reached, in words; empty where none is."""
        if self.documents >= TOTAL_DOCUMENTS:
            return f"{TOTAL_DOCUMENTS:,} documents have been fetched"
        if self.received > TOTAL_SIZE:
            return f"{TOTAL_SIZE // 1_000_000:,} MB have been fetched"
        return f"fetching has taken {self.seconds:,.0f} seconds" * (self.seconds > TOTAL_SECONDS)
