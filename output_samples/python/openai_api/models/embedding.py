from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Embedding(Model):
    """The vector for one input of an embedding request."""

    index: int
    embedding: list[float]
    object: Literal["embedding"] = "embedding"
