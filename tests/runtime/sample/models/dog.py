"""`Dog`."""

from __future__ import annotations

from .pet import Pet


class Dog(Pet):
    """A dog."""

    friends: list[Pet] | None = None
