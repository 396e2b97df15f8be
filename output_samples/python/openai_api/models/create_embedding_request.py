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
    """What to embed: strings or token sequences of at most 8,192 tokens each, none of
    them empty, and 300,000 tokens in total.
    """

    model: (
        Literal[
            "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
        ]
        | str
    )
    """Embedding model to use."""

    encoding_format: Literal["float", "base64"] | str | None = "float"
    """Form of the returned vectors: JSON numbers (`float`) or packed 32-bit floats in
    `base64`.
    """

    dimensions: Annotated[int, Field(ge=1)] | None = None
    """Length of the returned vectors, where a smaller number shortens them; needs a
    `text-embedding-3` model or later.
    """

    user: str | None = None
    """Stable identifier of the end user, which helps to detect abuse."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateEmbeddingRequestDict]) -> None:
            """Texts to embed and the form in which to return their vectors."""
