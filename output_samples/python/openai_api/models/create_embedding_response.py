from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_embedding_response_usage import CreateEmbeddingResponseUsage
    from .embedding import Embedding


class CreateEmbeddingResponse(Model):
    """The vectors for all inputs of an embedding request."""

    data: list[Embedding]
    """One entry for each input, in input order."""

    model: str
    """Model that computed the vectors."""

    object: Literal["list"] = "list"
    """Always `list`."""

    usage: CreateEmbeddingResponseUsage
    """Number of tokens that the request consumed."""
