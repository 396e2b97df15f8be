from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_embedding_response_usage import CreateEmbeddingResponseUsage
    from .embedding import Embedding


class CreateEmbeddingResponse(Model):
    """The vectors for all inputs of an embedding request."""

    data: list[Embedding]
    model: str
    object: Literal["list"] = "list"
    usage: CreateEmbeddingResponseUsage
