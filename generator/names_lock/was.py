"""A name from before, by the id of what it was of in the model."""

from __future__ import annotations

from typing import Generic, TypeVar

from generator.values import dataclass

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Was(Generic[K]):
    """`since` is the major version that was the first to call it otherwise; none if this is the one."""

    of: K
    name: str
    since: int | None = None
