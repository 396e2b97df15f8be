from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Embedding(Model):
    """The vector for one input of an embedding request."""

    index: int
    """Position of the matching input, counted from 0."""

    embedding: list[float]
    """Coordinates of the vector; their number depends on the model and on
    `dimensions`.
    """

    object: Literal["embedding"] = "embedding"
    """Always `embedding`."""
