"""`Cat`."""

from __future__ import annotations

from .pet import Pet


class Cat(Pet):
    """A cat."""

    meow: int
