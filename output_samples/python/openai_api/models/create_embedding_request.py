from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_embedding_request import CreateEmbeddingRequestDict


class CreateEmbeddingRequest(Model, closed=True):
    """Texts to embed and the form in which to return their vectors."""

    input: (
        str
        | Annotated[list[str], Field(min_length=1, max_length=2048)]
        | Annotated[list[int], Field(min_length=1, max_length=2048)]
        | Annotated[
            list[Annotated[list[int], Field(min_length=1)]],
            Field(min_length=1, max_length=2048),
        ]
    )
    model: (
        Literal[
            "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
        ]
        | str
    )
    encoding_format: Literal["float", "base64"] | str | None = None
    dimensions: Annotated[int, Field(ge=1)] | None = None
    user: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateEmbeddingRequestDict]) -> None: ...
