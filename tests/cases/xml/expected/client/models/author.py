from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._author import AuthorDict


class Author(Model):
    """An item of the answer of `list_authors`, among others."""

    name: str
    born: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AuthorDict]) -> None:
            """An item of the answer of `list_authors`, among others."""
